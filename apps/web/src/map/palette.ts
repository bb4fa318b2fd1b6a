import type { MaterialKind } from '@sivuvirta/domain';
import type { Theme } from './basemap/tokens.ts';

/** Dash and gap as multiples of (line width + 3 px), so that thick and thin lines show the same rhythm. */
type DashRhythm = readonly [dash: number, gap: number];

/** How a kind looks wherever it is drawn: hue and dash say the same thing twice. */
export interface KindStyle {
  color: Record<Theme, string>;
  /** Null is a solid line. */
  dash: DashRhythm | null;
}

/** Okabe–Ito hues without the yellow, a shade deeper where 3:1 on land and water or the distance to a match asks for it. */
export const KIND_STYLE: Record<MaterialKind, KindStyle> = {
  waste: { color: { light: '#c65400', dark: '#e69f00' }, dash: null },
  plastic: { color: { light: '#0072b2', dark: '#4ba6dc' }, dash: [1.9, 0.85] },
  material: { color: { light: '#00845f', dark: '#009e73' }, dash: [0.55, 0.6] },
};

/** What is not a kind: markers and text in ink, possible matches in reddish purple. */
export interface MapColors {
  ink: string;
  inkMuted: string;
  /** Around every line and marker, and the text on a filled marker. */
  casing: string;
  match: string;
  area: string;
}

export const MAP_COLORS: Record<Theme, MapColors> = {
  light: { ink: '#343b43', inkMuted: '#5d656e', casing: '#ffffff', match: '#74215a', area: '#6d6350' },
  dark: { ink: '#dde3e9', inkMuted: '#a5b0ba', casing: '#11181f', match: '#f3c8e0', area: '#b3a78e' },
};

/** Dash and gap in pixels of a line of this kind and width; null for a solid one. */
export function dashPixels(kind: MaterialKind, widthPixels: number): [number, number] | null {
  const { dash } = KIND_STYLE[kind];
  return dash && [dash[0] * (widthPixels + 3), dash[1] * (widthPixels + 3)];
}

/** `#rrggbb` as deck.gl takes it; opacity 0 to 1. */
export function rgba(hex: string, opacity = 1): [number, number, number, number] {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(opacity * 255)];
}
