import { describe, expect, it } from 'vitest';
import { flowWidthPixels, legendTonnes, topOfScale } from './flowWidth.ts';

describe('flow width', () => {
  it('grows with the square root of the tonnes', () => {
    const thinnest = flowWidthPixels(0, 10_000);
    const [hundredth, all] = [100, 10_000].map((tonnes) => flowWidthPixels(tonnes, 10_000) - thinnest);
    expect(all).toBeCloseTo(10 * (hundredth as number));
  });

  it('shows the smallest amount and stops at the top of the scale', () => {
    expect(flowWidthPixels(0.01, 10_000)).toBeGreaterThanOrEqual(1.5);
    expect(flowWidthPixels(99_999, 10_000)).toBe(flowWidthPixels(10_000, 10_000));
  });
});

describe('the top of the scale', () => {
  it.each([
    [[12, 830], 1_000],
    [[1_000], 1_000],
    [[1_001], 2_000],
    [[2_400], 5_000],
    [[0.3], 0.5],
  ])('of %j t is %d t', (tonnes, top) => {
    expect(topOfScale(tonnes)).toBeCloseTo(top);
  });

  it('stays usable where nothing is in view', () => {
    expect(topOfScale([])).toBe(1);
  });

  it('is the thickest line of the legend', () => {
    expect(legendTonnes(20_000)).toEqual([20_000, 4_000, 400]);
  });
});
