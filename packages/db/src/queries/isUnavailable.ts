const CODES = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  // Shut down by an administrator, after a crash, still starting, too many connections.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** The database does not answer, as opposed to: it answered that something is wrong. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as Error & { code?: string };
  return (
    (code !== undefined && CODES.has(code)) ||
    error.message === 'PGlite is closed' ||
    isUnavailable(error.cause)
  );
}
