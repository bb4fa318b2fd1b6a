import { createIntl, type IntlShape } from '@formatjs/intl';
import { LOCALE_TAGS, LOCALES, type Locale } from '@sivuvirta/domain';

/** Key → ICU text, for each language. */
export type Messages = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

export interface Texts {
  locale: Locale;
  /** The text of a key with its values filled in; the key itself where the locale lacks it. */
  text: (key: string, values?: Record<string, string | number>) => string;
  /** `850 m`, `12,4 km`. */
  distance: (metres: number) => string;
}

export function createTexts(messages: Messages): Record<Locale, Texts> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, textsOf(locale, messages[locale])])) as Record<
    Locale,
    Texts
  >;
}

function textsOf(locale: Locale, messages: Readonly<Record<string, string>>): Texts {
  const intl: IntlShape = createIntl({
    locale: LOCALE_TAGS[locale],
    messages: { ...messages },
    onError: () => {},
  });
  return {
    locale,
    text: (key, values) => String(intl.formatMessage({ id: key }, values)),
    distance: (metres) =>
      metres < 1000
        ? intl.formatNumber(Math.round(metres / 10) * 10, { style: 'unit', unit: 'meter' })
        : intl.formatNumber(metres / 1000, {
            style: 'unit',
            unit: 'kilometer',
            maximumFractionDigits: metres < 100_000 ? 1 : 0,
          }),
  };
}
