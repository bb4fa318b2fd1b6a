import { describe, expect, it } from 'vitest';
import { bboxOf } from './bboxOf.ts';

describe('bboxOf', () => {
  it('holds every position, west and south first', () => {
    expect(
      bboxOf([
        [22, 63],
        [21, 64],
        [21.5, 62],
      ]),
    ).toEqual([21, 62, 22, 64]);
  });
  it('gives a single point as many metres east as north', () => {
    const [west, south, east, north] = bboxOf([[21, 60]], 1_113.2) ?? [];
    expect((north ?? 0) - (south ?? 0)).toBeCloseTo(0.02, 5);
    expect((east ?? 0) - (west ?? 0)).toBeCloseTo(0.04, 5);
  });
  it('is null around nothing', () => {
    expect(bboxOf([])).toBeNull();
  });
});
