import { z } from 'zod';

/** Languages of the interface and of every name in the reference tables. */
export const LOCALES = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
/** BCP 47 tags for numbers, sorting and screen readers: Swedish as it is written in Finland. */
export const LOCALE_TAGS = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<
  Locale,
  string
>;

export const localeSchema = z.enum(LOCALES);

/** One text in every language of the interface. */
export const localizedTextSchema = z.object({
  fi: z.string().min(1),
  sv: z.string().min(1),
  en: z.string().min(1),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;
