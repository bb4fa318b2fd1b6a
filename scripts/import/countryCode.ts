import { LOCALES } from '@sivuvirta/domain';

const CODES = new Map<string, string>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Regions that are no country, and codes that were withdrawn. */
const isCountry = (code: string) =>
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` && !/^(E[UZ]|UN|X.|Q.|ZZ)$/.test(code);

for (const locale of LOCALES) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry)) {
    const name = names.of(code);
    if (!name) continue;
    CODES.set(name.toLowerCase(), code);
    CODES.set(code.toLowerCase(), code);
  }
}

/** ISO 3166-1 alpha-2 code of a country's name in Finnish, Swedish or English, or of its code; null when unknown. */
export const countryCode = (text: string): string | null => CODES.get(text.trim().toLowerCase()) ?? null;
