import { isUnavailable } from '@sivuvirta/db';
import { DomainError, type ErrorCode, type Problem, problemSchema } from '@sivuvirta/domain';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { readerLanguage } from './readerLanguage.ts';
import type { createTexts } from './texts.ts';

const STATUS = {
  'not-found': 404,
  'unknown-parameter': 400,
  'invalid-parameter': 400,
  'not-acceptable': 406,
  'method-not-allowed': 405,
  'database-locked': 503,
  'malformed-address': 400,
  'address-too-long': 414,
  'origin-without-position': 422,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<ErrorCode, ContentfulStatusCode>;

const MEDIA_TYPE = 'application/problem+json';

/** What an endpoint's description says of everything that is not a success. */
export const PROBLEM_RESPONSE = {
  description: 'RFC 9457 problem details, in the reader’s language.',
  content: { [MEDIA_TYPE]: { schema: problemSchema } },
};

/** Turns any error into problem details in the reader's language. Only what nobody expected is logged. */
export function createProblemResponder(texts: ReturnType<typeof createTexts>) {
  return (error: Error, context: Context): Response => {
    const { code, values } = expected(error);
    const status = STATUS[code];
    if (status >= 500) console.error(error);
    const { text, locale } = texts[readerLanguage(context)];
    const hint = values.hintId === undefined ? '' : text(String(values.hintId), values);
    const problem: Problem = {
      type: `urn:sivuvirta:problem:${code}`,
      title: text(`problem.${code}.title`),
      status,
      detail: text(`problem.${code}`, { ...values, hint }).trim(),
      code,
    };
    return context.body(JSON.stringify(problem), status, {
      'Content-Type': MEDIA_TYPE,
      'Content-Language': locale,
      Vary: 'Accept-Language',
      ...(values.allow === undefined ? {} : { Allow: String(values.allow) }),
    });
  };
}

function expected(error: Error): Pick<DomainError, 'code' | 'values'> {
  if (error instanceof DomainError) return error;
  if (isUnavailable(error)) return new DomainError('unavailable');
  // Hono's own: a body or a header that cannot be read.
  if (error instanceof HTTPException && error.status < 500) return new DomainError('malformed-address');
  return new DomainError('internal');
}
