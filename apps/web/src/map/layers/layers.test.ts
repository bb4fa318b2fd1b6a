import { describe, expect, it } from 'vitest';
import { drawFlows } from '../drawnFlows.ts';
import { drawMatches } from '../drawnMatches.ts';
import { area, ESPOO, emptyScene, facility, flow, match, TURKU, transfer } from '../mapFixture.ts';
import { gatherPlaces } from '../places.ts';
import type { Scene } from '../scene.ts';
import { bundleTransfers } from '../transferBundles.ts';
import { areas } from './areas.ts';
import { facilities } from './facilities.ts';
import { flowStrokes, strokeColor, strokeDash, strokeWidthPixels } from './flows.ts';
import { STYLE_LAYERS } from './index.ts';
import { matchesWithLine } from './matchLines.ts';
import { matchRanks } from './matchRanks.ts';

const [donor, receiver] = [facility('a', TURKU), facility('b', ESPOO, { basis: 'example' })];
const places = gatherPlaces([donor, receiver], 8, null);
const transfers = [
  transfer(donor, receiver, { tonnes: 900 }),
  transfer(receiver, donor, { kind: 'plastic', materialId: 'pe', tonnes: 20 }),
];
const scene: Scene = {
  ...emptyScene,
  places: places.places,
  flows: drawFlows(bundleTransfers(transfers, places), 8, 1_000, null),
};

describe('flows', () => {
  const [casing, waste, , plastic] = flowStrokes(scene.flows) as [Stroke, Stroke, Stroke, Stroke];
  type Stroke = ReturnType<typeof flowStrokes>[number];

  it('are drawn largest first, each over its own casing', () => {
    expect([casing.casing, waste.casing]).toEqual([true, false]);
    expect(strokeWidthPixels(casing)).toBeGreaterThan(strokeWidthPixels(waste));
    expect(strokeWidthPixels(waste)).toBeGreaterThan(strokeWidthPixels(plastic));
  });

  it('tell kinds apart by dash as well as colour', () => {
    expect(strokeDash(waste)).toEqual([0, 0]);
    expect(strokeDash(plastic)[0]).toBeGreaterThan(0);
    expect(strokeColor(waste, scene)).not.toEqual(strokeColor(plastic, scene));
  });

  it('step back while matches are shown', () => {
    const matches = [{ match: match(receiver), rank: 1, position: ESPOO, curve: null }];
    expect(strokeColor(waste, { ...scene, matches })[3]).toBeLessThan(100);
  });

  it('of other facilities step back, but only if the selected one has lines', () => {
    const other = facility('c', TURKU);
    const selected = { ...scene, selectedFacility: other };
    expect(strokeColor(waste, { ...selected, selectedHasFlows: true })[3]).toBeLessThan(100);
    expect(strokeColor(waste, { ...selected, selectedHasFlows: false })[3]).toBe(255);
    expect(strokeColor(waste, { ...scene, selectedFacility: donor, selectedHasFlows: true })[3]).toBe(255);
  });
});

describe('facilities', () => {
  it('show an example by another marker than a register', () => {
    const icons = facilities.data(scene).features.map(({ properties }) => properties?.icon);
    expect(icons).toEqual(['sv/light/facility/register', 'sv/light/facility/example']);
  });

  it('show how many meet in one place, and which part of them are examples', () => {
    const { places } = gatherPlaces([donor, facility('d', TURKU, { basis: 'example' })], 6, null);
    expect(facilities.data({ ...scene, places }).features[0]?.properties?.icon).toBe('sv/light/cluster/2/4');
  });
});

describe('areas', () => {
  it('carry the name in the language of the reader and whether they are selected', () => {
    const [feature] = areas.data({ ...scene, areas: [area], selectedAreaId: 'bip', language: 'sv' }).features;
    expect(feature?.properties).toMatchObject({ name: 'Blåparken', selected: true });
  });
});

describe('matches', () => {
  const matches = drawMatches(
    [match(receiver), match(facility('e', [26, 61]), 0.4)],
    flow(donor, 'output'),
    places,
    8,
  );

  it('have the best on top, and the highlighted one above it', () => {
    const order = (highlighted: string | null) =>
      matchesWithLine(matches, highlighted).map(({ rank }) => rank);
    expect(order(null)).toEqual([2, 1]);
    expect(order('e-input')).toEqual([1, 2]);
  });

  it('give way in their order, the highlighted one last', () => {
    const data = matchRanks.data({ ...scene, matches, highlightedMatchFlowId: 'e-input' });
    expect(data.features.map(({ properties }) => properties?.order)).toEqual([1, 0]);
  });
});

describe('every layer of the style', () => {
  it('draws nothing where there is nothing', () => {
    for (const { data } of STYLE_LAYERS) expect(data(emptyScene).features).toEqual([]);
  });

  it('names its layers after its source', () => {
    for (const { id } of STYLE_LAYERS) expect(id).toMatch(/^sv-/);
  });
});
