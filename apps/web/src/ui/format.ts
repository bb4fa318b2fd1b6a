import { LOCALE_TAGS, type Locale } from '@sivuvirta/domain';

const NBSP = '\u00a0';
const formats = new Map<string, Intl.NumberFormat>();

/** `1 234` */
export function formatCount(count: number, language: Locale): string {
  return number(count, language, 0);
}

/** `1 234 t`. Small amounts keep the decimals that tell them from nothing; Intl has no unit tonne. */
export function formatTonnes(tonnes: number, language: Locale): string {
  return `${number(tonnes, language, decimalsOf(tonnes))}${NBSP}t`;
}

/** `1 234 t/a`: tonnes in a year. */
export function formatTonnesPerYear(tonnesPerYear: number, language: Locale): string {
  return `${formatTonnes(tonnesPerYear, language)}/a`;
}

/** `850 m` below a kilometre, then `2,4 km`, then `37 km`. */
export function formatDistance(metres: number, language: Locale): string {
  if (metres < 995) return `${number(Math.round(metres / 10) * 10, language, 0)}${NBSP}m`;
  return `${number(metres / 1000, language, metres < 9_950 ? 1 : 0)}${NBSP}km`;
}

/** A year is a name, not an amount: no grouping. */
export function formatYear(year: number): string {
  return String(year);
}

/** A score of 0 to 1 as `87`, out of a hundred. */
export function formatScore(score: number, language: Locale): string {
  return number(score * 100, language, 0);
}

function decimalsOf(amount: number): number {
  if (amount === 0 || amount >= 100) return 0;
  if (amount >= 10) return 1;
  return amount >= 0.1 ? 2 : 4;
}

function number(value: number, language: Locale, maximumFractionDigits: number): string {
  const key = `${language}${maximumFractionDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE_TAGS[language], { maximumFractionDigits });
    formats.set(key, format);
  }
  return format.format(value);
}
