/** What a caller can act on. The HTTP room turns each code into one status and one localised text. */
export const ERROR_CODES = [
  'not-found',
  'unknown-parameter',
  'invalid-parameter',
  'not-acceptable',
  'method-not-allowed',
  'database-locked',
  'malformed-address',
  'address-too-long',
  'origin-without-position',
  'unavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure with a stable code and the values that its message names. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, values: Record<string, string | number> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'DomainError';
    this.code = code;
    this.values = values;
  }
}
