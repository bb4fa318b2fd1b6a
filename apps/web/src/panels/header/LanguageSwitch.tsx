import { LOCALE_TAGS, LOCALES, type Locale } from '@sivuvirta/domain';
import { LANGUAGE_NAMES, useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { Choice } from '../../ui/Choice.tsx';

/** Every language by its own name, so that it is found by those who read no other. */
export function LanguageSwitch({ onChange }: { onChange: (language: Locale) => void }) {
  const text = useText();
  return (
    <Choice
      label={text('header.language')}
      value={useLanguage()}
      options={LOCALES.map((id) => ({
        id,
        label: id.toUpperCase(),
        name: LANGUAGE_NAMES[id],
        lang: LOCALE_TAGS[id],
      }))}
      onChange={onChange}
    />
  );
}
