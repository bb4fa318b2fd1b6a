import { LOCALES, type Locale } from '@sivuvirta/domain';
import { createContext, useContext } from 'react';

const STORAGE_KEY = 'language';

/** Each language in its own words; never translated. */
export const LANGUAGE_NAMES: Record<Locale, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** First choice that is a language of ours: the link, the last visit, the browser, Finnish. */
export function chooseLanguage(
  fromUrl: Locale | null,
  stored: string | null,
  browser: readonly string[],
): Locale {
  if (fromUrl) return fromUrl;
  const wishes = [stored ?? '', ...browser].map((tag) => tag.slice(0, 2).toLowerCase());
  return wishes.flatMap((wish) => LOCALES.filter((locale) => locale === wish))[0] ?? 'fi';
}

export function storedLanguage(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

export function storeLanguage(language: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage is blocked: the link still carries the language.
  }
}

const LanguageContext = createContext<Locale>('fi');
export const LanguageContextProvider = LanguageContext.Provider;
export const useLanguage = (): Locale => useContext(LanguageContext);
