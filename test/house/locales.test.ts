import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '@sivuvirta/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

const messages = Object.fromEntries(
  LOCALES.map((locale) => [locale, JSON.parse(readFileSync(`data/locales/${locale}.json`, 'utf8'))]),
) as Record<Locale, Record<string, string>>;
const keys = Object.keys(messages.en);

describe('the locales', () => {
  for (const locale of LOCALES) {
    it(`${locale} has every key and no other`, () => {
      expect(Object.keys(messages[locale]).sort()).toEqual([...keys].sort());
    });

    it(`${locale} has no empty text and every text parses`, () => {
      for (const [key, text] of Object.entries(messages[locale])) {
        expect(text.trim(), key).not.toBe('');
        expect(() => new IntlMessageFormat(text, locale), key).not.toThrow();
      }
    });
  }

  it('a text names the same values in every language', () => {
    const differing = keys.filter((key) => {
      const wanted = new Set(argumentNames(messages.en[key] ?? ''));
      return LOCALES.some((locale) => {
        const found = new Set(argumentNames(messages[locale][key] ?? ''));
        return found.size !== wanted.size || [...found].some((name) => !wanted.has(name));
      });
    });
    expect(differing).toEqual([]);
  });

  it('every key that a room asks for by a literal exists', () => {
    const asked = ['apps/web/src', 'apps/api/src']
      .flatMap(sourceFiles)
      .flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(/\bid(?::|=)\s*\{?\s*['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/gi),
        ].map((match) => `${match[1]}`),
      );
    expect([...new Set(asked)].filter((key) => !(key in messages.en))).toEqual([]);
  });
});

function argumentNames(text: string): string[] {
  return [...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] as string);
}
