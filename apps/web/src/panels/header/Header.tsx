import type { Locale, SearchResult } from '@sivuvirta/domain';
import { Download, Info, Table2 } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import type { Theme } from '../../state/theme.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Search } from '../search/Search.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { Wordmark } from './Wordmark.tsx';
import './Header.css';

interface HeaderProps {
  theme: Theme;
  isSmall: boolean;
  isTableOpen: boolean;
  onSearch: (result: SearchResult) => void;
  onTable: () => void;
  onDownload: () => void;
  onAbout: () => void;
  onTheme: (theme: Theme) => void;
  onLanguage: (language: Locale) => void;
}

export function Header(props: HeaderProps) {
  const { theme, isSmall, isTableOpen, onSearch, onTable, onDownload, onAbout, onTheme, onLanguage } = props;
  const text = useText();
  return (
    <header className="header">
      <h1 className="wordmark">
        <Wordmark />
        <span className={isSmall ? 'visually-hidden' : ''}>Sivuvirta</span>
      </h1>
      <Search onChoose={onSearch} />
      <div className="header-tools">
        {!isSmall && (
          <>
            <Button look="quiet" aria-pressed={isTableOpen} onPress={onTable}>
              <Table2 size={16} aria-hidden />
              {text('header.table')}
            </Button>
            <Button look="quiet" onPress={onDownload}>
              <Download size={16} aria-hidden />
              {text('header.download')}
            </Button>
            <IconButton label={text('header.about')} onPress={onAbout}>
              <Info size={18} aria-hidden />
            </IconButton>
            <LanguageSwitch onChange={onLanguage} />
          </>
        )}
        <SettingsMenu
          theme={theme}
          isSmall={isSmall}
          onTheme={onTheme}
          onLanguage={onLanguage}
          onAbout={onAbout}
        />
      </div>
    </header>
  );
}
