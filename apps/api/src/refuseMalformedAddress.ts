import { DomainError } from '@sivuvirta/domain';
import type { MiddlewareHandler } from 'hono';

/** Room for a few hundred identifiers in one filter. */
const LONGEST_ADDRESS = 8_000;

/**
 * Lets through only addresses that are short enough, decode to text, and hold no NUL, which no text column takes.
 *
 * @throws DomainError `address-too-long`, `malformed-address`.
 */
export const refuseMalformedAddress: MiddlewareHandler = async (context, next) => {
  const { url } = context.req;
  if (url.length > LONGEST_ADDRESS) throw new DomainError('address-too-long', { maximum: LONGEST_ADDRESS });
  if (!decodes(url)) throw new DomainError('malformed-address');
  await next();
};

function decodes(url: string): boolean {
  try {
    return !decodeURIComponent(url).includes('\0');
  } catch {
    return false;
  }
}
