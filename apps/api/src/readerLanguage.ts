import { LOCALES, type Locale } from '@sivuvirta/domain';
import type { Context } from 'hono';

/** Who names no language that we have is a program or speaks English. */
const FALLBACK: Locale = 'en';

/** `?language=` if it names one of ours, else the best of the Accept-Language header. */
export function readerLanguage(context: Context): Locale {
  const wished = context.req.query('language');
  return ours(wished) ?? fromHeader(context.req.header('accept-language') ?? '');
}

/** `sv-FI;q=0.8, fi` → `fi`. */
export function fromHeader(header: string): Locale {
  let best: { locale: Locale; quality: number } | undefined;
  for (const range of header.slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const locale = ours(tag.split('-')[0]);
    const quality = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? 1);
    if (locale && quality > 0 && quality > (best?.quality ?? 0)) best = { locale, quality };
  }
  return best?.locale ?? FALLBACK;
}

const ours = (tag: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === tag);
