import type { Locale } from '@sivuvirta/domain';
import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import type { Theme } from '../../state/theme.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';

interface SettingsMenuProps {
  theme: Theme;
  /** On small screens the header has no room for these two. */
  isSmall: boolean;
  onTheme: (theme: Theme) => void;
  onLanguage: (language: Locale) => void;
  onAbout: () => void;
}

/** Taste: the theme, and on small screens also the language and the way to the sources. */
export function SettingsMenu({ theme, isSmall, onTheme, onLanguage, onAbout }: SettingsMenuProps) {
  const text = useText();
  return (
    <DialogTrigger>
      <IconButton label={text('header.settings')}>
        <SlidersHorizontal size={18} aria-hidden />
      </IconButton>
      <Popover className="popover" placement="bottom end">
        <Dialog className="settings" aria-label={text('header.settings')}>
          {({ close }) => (
            <>
              {isSmall && (
                <div className="field">
                  <span className="field-label">{text('header.language')}</span>
                  <LanguageSwitch onChange={onLanguage} />
                </div>
              )}
              <div className="field">
                <span className="field-label">{text('header.theme')}</span>
                <ThemeChoice theme={theme} onChange={onTheme} />
              </div>
              {isSmall && (
                <Button
                  onPress={() => {
                    close();
                    onAbout();
                  }}
                >
                  {text('header.about')}
                </Button>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
