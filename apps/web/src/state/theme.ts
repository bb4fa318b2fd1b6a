import { useEffect, useState } from 'react';
import { useMediaQuery } from '../ui/useMediaQuery.ts';

/** Taste, not content: it stays on this device. `public/theme.js` reads the same key before the first paint. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface ThemeState {
  theme: Theme;
  /** What `system` comes down to at the moment. */
  shownTheme: 'light' | 'dark';
  setTheme: (theme: Theme) => void;
}

export function useTheme(): ThemeState {
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)');
  const shownTheme = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;

  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice lasts as long as the page.
    }
  }, [theme]);

  return { theme, shownTheme, setTheme };
}

function storedTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem('theme')) ?? 'system';
  } catch {
    return 'system';
  }
}
