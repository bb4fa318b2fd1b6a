import type { Locale } from '@sivuvirta/domain';
import { getJson } from './getJson.ts';

export interface ItemsPage {
  document: unknown;
  /** How many features the whole answer has, where the server counts them. */
  numberMatched: number | null;
  /** Path of the page after this one, on our own origin. */
  next: string | null;
}

/** One page of OGC API Features items; its paging words are read here, its features by the caller's schema. */
export async function readPage(path: string, language: Locale, signal: AbortSignal): Promise<ItemsPage> {
  const document = await getJson(path, language, signal);
  return { document, numberMatched: numberMatchedOf(document), next: nextOf(document) };
}

function numberMatchedOf(document: unknown): number | null {
  const count = isObject(document) ? document.numberMatched : null;
  return typeof count === 'number' ? count : null;
}

/** The host of the link is the server's own name for itself, which a proxy may have changed: only the path is used. */
export function nextOf(document: unknown): string | null {
  if (!isObject(document) || !Array.isArray(document.links)) return null;
  const link: unknown = document.links.find((candidate) => isObject(candidate) && candidate.rel === 'next');
  if (!isObject(link) || typeof link.href !== 'string') return null;
  const { pathname, search } = new URL(link.href, 'http://host');
  return pathname + search;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
