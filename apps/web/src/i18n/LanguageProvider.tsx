import { LOCALE_TAGS, type Locale } from '@sivuvirta/domain';
import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'react-intl';
import { LanguageContextProvider } from './language.ts';
import { loadMessages, type Messages } from './messages.ts';

interface LanguageProviderProps {
  language: Locale;
  children: ReactNode;
}

/** Texts, numbers, React Aria's own words and the document's `lang`, all in one language. The old one stays until the new one is here. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  const [loaded, setLoaded] = useState<{ language: Locale; messages: Messages } | null>(null);

  useEffect(() => {
    let current = true;
    void loadMessages(language).then((messages) => {
      if (current) setLoaded({ language, messages });
    });
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    if (loaded) document.documentElement.lang = loaded.language;
  }, [loaded]);

  if (!loaded) return null;
  const tag = LOCALE_TAGS[loaded.language];
  return (
    <LanguageContextProvider value={loaded.language}>
      <IntlProvider locale={tag} messages={loaded.messages} defaultLocale="fi-FI">
        <I18nProvider locale={tag}>{children}</I18nProvider>
      </IntlProvider>
    </LanguageContextProvider>
  );
}
