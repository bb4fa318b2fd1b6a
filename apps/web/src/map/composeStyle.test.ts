import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapStyle } from './basemap/basemapStyle.ts';
import { composeStyle } from './composeStyle.ts';
import { LINE_ANCHOR } from './deckLayer.ts';
import { FACILITY_MARKERS } from './layers/facilities.ts';
import { area, emptyScene, facility, match, TURKU } from './mapFixture.ts';
import { gatherPlaces } from './places.ts';

const one = facility('a', TURKU);
const scene = {
  ...emptyScene,
  areas: [area],
  selectedAreaId: area.id,
  places: gatherPlaces([one, facility('b', TURKU)], 6, null).places,
  selectedFacility: one,
  matches: [{ match: match(one), rank: 1, position: TURKU, curve: null }],
  searchRadius: { centre: TURKU, metres: 5_000, label: '5 km' },
};

describe.each(['light', 'dark'] as const)('the %s style with our layers', (theme) => {
  const base = basemapStyle({ theme, language: 'fi', tilesUrl: '/nordic.pmtiles', fonts: {} });
  const style = composeStyle(base, { ...scene, theme });
  const ids = style.layers.map(({ id }) => id);

  it('is valid by the specification, as far as the base map is', () => {
    const known = new Set(validateStyleMin(base).map(({ message }) => message));
    const errors = validateStyleMin(style).filter(({ message }) => !known.has(message));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('draws lines over land and areas, under every name and marker', () => {
    const anchor = ids.indexOf(LINE_ANCHOR);
    expect(ids.indexOf('sv-areas-fill')).toBeLessThan(anchor);
    expect(ids.indexOf('water-names')).toBeGreaterThan(anchor);
    expect(ids.indexOf(FACILITY_MARKERS)).toBeGreaterThan(ids.indexOf('towns'));
  });

  it('writes in a font of the base map, whichever that is', () => {
    const fonts = style.layers.flatMap((layer) =>
      layer.type === 'symbol' && layer.id.startsWith('sv-') ? [layer.layout?.['text-font']] : [],
    );
    expect(fonts.filter(Boolean)).toContainEqual(['Inter Medium']);
  });
});

describe('a hosted style', () => {
  it('takes our layers too, without names of its own', () => {
    const style = composeStyle({ version: 8, sources: {}, layers: [] }, emptyScene);
    expect(style.layers.map(({ id }) => id)).toContain(LINE_ANCHOR);
  });
});
