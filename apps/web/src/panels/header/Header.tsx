import type { Locale, SearchResult } from '@sivuvirta/domain';
import { Download, Info, ListFilter, Table2 } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import type { Layout } from '../../state/layout.ts';
import type { Theme } from '../../state/theme.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Search } from '../search/Search.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { Wordmark } from './Wordmark.tsx';
import './Header.css';

interface HeaderProps {
  theme: Theme;
  layout: Layout;
  isBrowseOpen: boolean;
  isTableOpen: boolean;
  onSearch: (result: SearchResult) => void;
  onBrowse: () => void;
  onTable: () => void;
  onDownload: () => void;
  onAbout: () => void;
  onTheme: (theme: Theme) => void;
  onLanguage: (language: Locale) => void;
}

export function Header(props: HeaderProps) {
  const { theme, layout, isBrowseOpen, isTableOpen } = props;
  const { onSearch, onBrowse, onTable, onDownload, onAbout, onTheme, onLanguage } = props;
  const isSmall = layout === 'small';
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
            {layout === 'medium' && (
              <IconButton label={text('header.browse')} aria-pressed={isBrowseOpen} onPress={onBrowse}>
                <ListFilter size={18} aria-hidden />
              </IconButton>
            )}
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
