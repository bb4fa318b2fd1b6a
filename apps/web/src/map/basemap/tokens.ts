export type Theme = 'light' | 'dark';

/** Every colour of the basemap, one flat table a theme. Data drawn on top must stay the strongest thing on the map. */
export type BasemapTokens = {
  land: string;
  water: string;
  shore: string;
  grid: string;
  text: string;
  textMuted: string;
  textHalo: string;
  waterText: string;
  waterTextHalo: string;
};

export const TOKENS: Record<Theme, BasemapTokens> = {
  light: {
    land: '#f4f2ed',
    water: '#cddbe5',
    shore: '#aabfce',
    grid: '#8c8a80',
    text: '#343b43',
    textMuted: '#69717a',
    textHalo: '#f4f2ed',
    waterText: '#5b7b92',
    waterTextHalo: '#cddbe5',
  },
  dark: {
    land: '#1b2229',
    water: '#0e161d',
    shore: '#33444f',
    grid: '#7f93a1',
    text: '#dde3e9',
    textMuted: '#94a1ac',
    textHalo: '#1b2229',
    waterText: '#6f8b9e',
    waterTextHalo: '#0e161d',
  },
};
