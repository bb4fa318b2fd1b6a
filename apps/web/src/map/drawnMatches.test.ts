import { describe, expect, it } from 'vitest';
import { drawMatches } from './drawnMatches.ts';
import { ESPOO, facility, flow, match, TURKU } from './mapFixture.ts';
import { gatherPlaces } from './places.ts';

const [here, there] = [facility('here', TURKU), facility('there', ESPOO)];
const places = gatherPlaces([here, there], 8, 'here');

describe('lines of possible matches', () => {
  it('are ranked as they came', () => {
    const drawn = drawMatches([match(there), match(there, 0.5)], flow(here, 'output'), places, 8);
    expect(drawn.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('go the way that the material would', () => {
    const eastward = (direction: 'output' | 'input') => {
      const path = drawMatches([match(there)], flow(here, direction), places, 8)[0]?.curve?.path ?? [];
      return (path.at(-1)?.[0] ?? 0) > (path[0]?.[0] ?? 0);
    };
    expect(eastward('output')).toBe(true);
    expect(eastward('input')).toBe(false);
  });

  it('need a position at both ends', () => {
    const nowhere = facility('nowhere', TURKU, { geometry: null });
    expect(drawMatches([match(nowhere)], flow(here, 'output'), places, 8)).toEqual([]);
    expect(drawMatches([match(there)], flow(nowhere, 'output'), places, 8)).toEqual([]);
  });
});
