import { expect, it } from 'vitest';
import { facility, TURKU } from './mapFixture.ts';
import { exampleEighths, markerRadiusPixels } from './markers.ts';
import type { Place } from './places.ts';

const place = (examples: number, others: number): Place => ({
  id: 'p',
  position: TURKU,
  facilities: Array.from({ length: examples + others }, (_, n) =>
    facility(String(n), TURKU, { basis: n < examples ? 'example' : 'reported' }),
  ),
});

it('never rounds one example among many to none, nor all but one to all', () => {
  expect([place(0, 40), place(1, 40), place(40, 1), place(40, 0)].map(exampleEighths)).toEqual([0, 1, 7, 8]);
});

it('gives more facilities a larger marker, up to a limit', () => {
  expect(markerRadiusPixels(place(0, 9))).toBeGreaterThan(markerRadiusPixels(place(0, 2)));
  expect(markerRadiusPixels(place(0, 900))).toBeLessThanOrEqual(22);
});
