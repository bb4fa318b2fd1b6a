import { describe, expect, it } from 'vitest';
import { gridLines } from './gridLines.ts';
import { toTm35fin } from './tm35fin.ts';

const TURKU: [number, number, number, number] = [22.0, 60.4, 22.3, 60.5];
const spacings = (zoom: number) => [
  ...new Set(gridLines(TURKU, zoom).features.map(({ properties }) => properties?.spacingMetres)),
];

describe('gridLines', () => {
  it('draws nothing far out, tens of kilometres from zoom 9.5 and kilometres from zoom 12', () => {
    expect([spacings(9.4), spacings(9.5), spacings(11.9), spacings(12)]).toEqual([
      [],
      [10_000],
      [10_000],
      [1_000, 10_000],
    ]);
  });

  it('runs along whole kilometres of the national grid', () => {
    for (const { geometry, properties } of gridLines(TURKU, 12).features) {
      const [east, north] = toTm35fin(geometry.coordinates[0] as [number, number]);
      const off = (metres: number) =>
        Math.abs(metres - Math.round(metres / properties?.spacingMetres) * properties?.spacingMetres);
      expect(Math.max(off(east), off(north))).toBeLessThan(0.01);
    }
  });

  it('covers the whole box', () => {
    const positions = gridLines(TURKU, 9.5).features.flatMap(({ geometry }) => geometry.coordinates);
    const [lons, lats] = [positions.map(([lon]) => lon as number), positions.map(([, lat]) => lat as number)];
    expect([
      Math.min(...lons) <= 22,
      Math.max(...lons) >= 22.3,
      Math.min(...lats) <= 60.4,
      Math.max(...lats) >= 60.5,
    ]).toEqual([true, true, true, true]);
  });

  it('draws nothing outside Finland, where the grid has no meaning', () => {
    expect(gridLines([5, 60, 5.3, 60.1], 12).features).toEqual([]);
  });

  it('stays small on a wide screen', () => {
    expect(gridLines([24, 60.1, 24.7, 60.35], 12).features.length).toBeLessThan(100);
  });
});
