import { describe, expect, it } from 'vitest';
import type { Line, LonLat } from './line.ts';
import { waterPolygons, waterRings } from './water.ts';

const FRAME: [number, number, number, number] = [20, 60, 24, 62];

/** A square with land on its left (anticlockwise) or, as a lake, on its right. */
function square(lon: number, lat: number, side: number, kind: 'island' | 'lake'): Line {
  const ring: Line = [
    [lon, lat],
    [lon + side, lat],
    [lon + side, lat + side],
    [lon, lat + side],
    [lon, lat],
  ];
  return kind === 'island' ? ring : ring.reverse();
}

/** A shore up the middle of the frame, in two pieces, with land on one side of it. */
const MIDDLE: LonLat[] = [
  [22, 60],
  [22.1, 61],
  [22, 62],
];
const LAND_IN_THE_WEST: Line[] = [MIDDLE.slice(0, 2), MIDDLE.slice(1)];
const LAND_IN_THE_EAST: Line[] = LAND_IN_THE_WEST.map((line) => [...line].reverse());

const water = (shore: Line[], smallestKm2 = 0) =>
  waterPolygons(waterRings(shore, FRAME, 1, 0), smallestKm2).map(
    ({ geometry }) => geometry.coordinates as Line[],
  );
const west = (ring: Line | undefined) => Math.min(...(ring ?? []).map(([lon]) => lon));
const east = (ring: Line | undefined) => Math.max(...(ring ?? []).map(([lon]) => lon));

describe('water', () => {
  it('closes the sea along the side of the frame that lies to the right of the shore', () => {
    const sides = (shore: Line[]) => water(shore).map(([outer]) => [west(outer), east(outer)]);
    expect(sides(LAND_IN_THE_EAST)).toEqual([[20, 22.1]]);
    expect(sides(LAND_IN_THE_WEST)).toEqual([[22, 24]]);
  });

  it('parts two seas by the land between two shores', () => {
    const eastShore: Line = [
      [23, 60],
      [23, 62],
    ];
    const seas = water([...LAND_IN_THE_EAST, eastShore]).map(([outer]) => [west(outer), east(outer)]);
    expect(seas).toEqual([
      [23, 24],
      [20, 22.1],
    ]);
  });

  it('makes islands holes of the water around them, and lakes polygons of their own', () => {
    const polygons = water([
      ...LAND_IN_THE_EAST,
      square(20.5, 61, 0.2, 'island'),
      square(22.5, 60.5, 1, 'lake'),
      square(22.8, 60.8, 0.2, 'island'),
    ]);
    expect(polygons.map((rings) => rings.map(west))).toEqual([
      [22.5, 22.8],
      [20, 20.5],
    ]);
  });

  it('leaves out what is too small for the zoom', () => {
    const shore = [...LAND_IN_THE_EAST, square(20.5, 61, 0.01, 'island'), square(22.5, 60.5, 0.01, 'lake')];
    const rings = (smallestKm2: number) => water(shore, smallestKm2).map(({ length }) => length);
    expect(rings(0.1)).toEqual([1, 2]);
    expect(rings(5)).toEqual([1]);
  });
});
