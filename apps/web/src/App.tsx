import type { Locale } from '@sivuvirta/domain';
import { useState } from 'react';
import { LanguageProvider } from './i18n/LanguageProvider.tsx';
import { chooseLanguage, storedLanguage, storeLanguage } from './i18n/language.ts';
import { useUrl } from './state/url.ts';
import { Workspace } from './Workspace.tsx';

/** The language comes first: nothing is said before it is known. */
export function App() {
  const { url, adjust } = useUrl();
  const [remembered, setRemembered] = useState(storedLanguage);
  const language = chooseLanguage(url.language, remembered, navigator.languages);

  function changeLanguage(chosen: Locale) {
    storeLanguage(chosen);
    setRemembered(chosen);
    adjust({ language: chosen });
  }

  return (
    <LanguageProvider language={language}>
      <Workspace onLanguage={changeLanguage} />
    </LanguageProvider>
  );
}
