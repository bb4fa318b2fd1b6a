import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { basemapStyle } from './basemapStyle.ts';
import { FIRST_LABEL_LAYER, type Language } from './labelLayers.ts';
import { type Theme, TOKENS } from './tokens.ts';

const themes: Theme[] = ['light', 'dark'];
const languages: Language[] = ['fi', 'sv', 'en'];
const style = (theme: Theme, language: Language) =>
  basemapStyle({ theme, language, tilesUrl: '/basemap/nordic.pmtiles' });

describe('basemapStyle', () => {
  for (const theme of themes) {
    for (const language of languages) {
      it(`is a valid MapLibre style in ${theme} and ${language}`, () => {
        expect(validateStyleMin(style(theme, language))).toEqual([]);
      });
    }
  }

  it('asks no glyph or sprite server and no other host for tiles and fonts', () => {
    const { sources, glyphs, sprite, ...rest } = style('light', 'fi');
    expect({ glyphs, sprite }).toEqual({ glyphs: undefined, sprite: undefined });
    expect(JSON.stringify(rest)).not.toMatch(/https?:/);
    expect(sources.basemap).toMatchObject({ tiles: ['pmtiles:///basemap/nordic.pmtiles/{z}/{x}/{y}'] });
  });

  it('declares a file for every font that a label uses', () => {
    const { layers, 'font-faces': faces } = style('light', 'fi');
    const used = JSON.stringify(layers).match(/Inter \w+/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(faces ?? {}).sort()).toEqual([...new Set(used)].sort());
  });

  it('names its sources', () => {
    const { attribution } = style('light', 'fi').sources.basemap as { attribution: string };
    expect(attribution).toContain('GSHHG');
    expect(attribution).toContain('GeoNames');
  });

  it('has the same layers in both themes, so that a switch is a change of paint only', () => {
    const ids = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);
    expect(ids(style('dark', 'fi'))).toEqual(ids(style('light', 'fi')));
    expect(Object.keys(TOKENS.dark)).toEqual(Object.keys(TOKENS.light));
  });

  it('keeps all labels above everything else, from the layer that data is put under', () => {
    const { layers } = style('light', 'fi');
    const first = layers.findIndex(({ id }) => id === FIRST_LABEL_LAYER);
    expect(layers.map(({ type }) => type === 'symbol')).toEqual(layers.map((_, index) => index >= first));
  });
});
