import { describe, expect, it } from 'vitest';
import { nearestLine } from './nearestLine.ts';
import type { PixelBox } from './webMercator.ts';

const thin = {
  name: 'thin',
  reachPixels: 1,
  box: [0, 0, 100, 0] as PixelBox,
  pixels: [
    [0, 0],
    [100, 0],
  ] as [number, number][],
};
const thick = {
  name: 'thick',
  reachPixels: 5,
  box: [0, 14, 100, 20] as PixelBox,
  pixels: [
    [0, 14],
    [50, 20],
    [100, 14],
  ] as [number, number][],
};

describe('the nearest line', () => {
  it('is the one under the pointer', () => {
    expect(nearestLine([thin, thick], [50, 2], 6)?.name).toBe('thin');
    expect(nearestLine([thin, thick], [50, 17], 6)?.name).toBe('thick');
  });
  it('counts from the edge of the line, not from its middle', () => {
    expect(nearestLine([thin, thick], [50, 9], 6)?.name).toBe('thick');
  });
  it('is none beyond the tolerance or past the end', () => {
    expect(nearestLine([thin], [50, 8], 6)).toBeNull();
    expect(nearestLine([thin], [110, 0], 6)).toBeNull();
  });
});
