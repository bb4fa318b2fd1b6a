import type { Locale } from '@sivuvirta/domain';
import type en from '../../../../data/locales/en.json';

/** Every text of the interface; the English file names them. */
export type MessageId = keyof typeof en;
export type Messages = Record<string, string>;

const LOCALE_FILES = import.meta.glob<Messages>('../../../../data/locales/*.json', { import: 'default' });

/** One language is one file and one request. */
export async function loadMessages(language: Locale): Promise<Messages> {
  const load = LOCALE_FILES[`../../../../data/locales/${language}.json`];
  if (!load) throw new Error(`There is no locale file for ${language}.`);
  return load();
}
