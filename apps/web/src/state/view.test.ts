import { describe, expect, it } from 'vitest';
import { viewFrom } from './view.ts';

describe('viewFrom', () => {
  it('shows the whole world on a map of one tile', () => {
    const { bbox } = viewFrom({ longitude: 0, latitude: 0, zoom: 0 }, { width: 512, height: 512 });
    expect(bbox.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([-180, -85.05, 180, 85.05]);
  });
  it('shows half as much with every zoom level', () => {
    const size = { width: 800, height: 600 };
    const wide = viewFrom({ longitude: 21, latitude: 63, zoom: 8 }, size).bbox;
    const near = viewFrom({ longitude: 21, latitude: 63, zoom: 9 }, size).bbox;
    expect(wide[2] - wide[0]).toBeCloseTo(2 * (near[2] - near[0]), 6);
    expect((near[0] + near[2]) / 2).toBeCloseTo(21, 6);
  });
});
