import { describe, expect, it } from 'vitest';
import { ESPOO, facility, TURKU } from './mapFixture.ts';
import { HALO_RADIUS_PIXELS } from './markers.ts';
import { gatherPlaces, SINGLE_ZOOM } from './places.ts';
import { toPixels } from './webMercator.ts';

const neighbours = [0, 1, 2].map((n) => facility(`t${n}`, [TURKU[0] + n * 0.004, TURKU[1]]));
const far = facility('e', ESPOO);

describe('places', () => {
  it('gather what lies close together from afar', () => {
    const { places, ofFacility } = gatherPlaces([...neighbours, far], 6, null);
    expect(places.map(({ facilities }) => facilities.length).sort()).toEqual([1, 3]);
    expect(ofFacility.get('t0')).toBe(ofFacility.get('t2'));
  });

  it('stand alone from near', () => {
    const sameGate = facility('same', TURKU);
    expect(gatherPlaces([...neighbours, sameGate], SINGLE_ZOOM, null).places).toHaveLength(4);
  });

  it('do not split a group at the border of two cells', () => {
    const everywhere = Array.from({ length: 40 }, (_, n) => n / 40);
    for (const shift of everywhere) {
      const pair = [0, 0.004].map((n) => facility(`p${n}`, [20 + shift + n, 61]));
      expect(gatherPlaces(pair, 6, null).places).toHaveLength(1);
    }
  });

  it('keep the selected facility alone, and its neighbours clear of it', () => {
    const { places } = gatherPlaces(neighbours, 6, 't1');
    const [alone, group] = [1, 2].map((count) =>
      places.find(({ facilities }) => facilities.length === count),
    );
    expect(alone?.id).toBe('t1');
    const [[ax, ay], [gx, gy]] = [alone, group].map((place) => toPixels(place?.position ?? TURKU, 6)) as [
      [number, number],
      [number, number],
    ];
    expect(Math.hypot(ax - gx, ay - gy)).toBeGreaterThan(HALO_RADIUS_PIXELS);
  });

  it('leave out what has no position', () => {
    expect(gatherPlaces([facility('x', TURKU, { geometry: null })], 6, null).places).toEqual([]);
  });

  it('take thousands of facilities within a frame or two', () => {
    const many = Array.from({ length: 5_000 }, (_, n) =>
      facility(`m${n}`, [20 + (n % 97) / 10, 60 + (n % 89) / 12]),
    );
    const start = performance.now();
    gatherPlaces(many, 7, null);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
