import { describe, expect, it } from 'vitest';
import { uncoveredBbox } from './uncoveredBbox.ts';

const size = { width: 1000, height: 500 };
const bare = { top: 0, right: 0, bottom: 0, left: 0 };

describe('uncoveredBbox', () => {
  it('is the whole box while nothing covers it', () => {
    expect(uncoveredBbox([20, 60, 30, 65], size, bare)).toEqual([20, 60, 30, 65]);
  });
  it('leaves out what panels at the sides cover', () => {
    expect(uncoveredBbox([20, 60, 30, 65], size, { ...bare, left: 300, right: 200 })).toEqual([
      23, 60, 28, 65,
    ]);
  });
  it('halves the picture, not the degrees, from north to south', () => {
    const [, south] = uncoveredBbox([20, 60, 30, 70], size, { ...bare, bottom: 250 });
    expect(south).toBeGreaterThan(65);
    expect(south).toBeCloseTo(65.44, 1);
  });
  it('never asks for a box outside the world', () => {
    expect(uncoveredBbox([-200, -80, 200, 85], size, bare)).toEqual([-180, -80, 180, 85]);
  });
  it('does not shrink to nothing under a sheet that covers everything', () => {
    expect(uncoveredBbox([20, 60, 30, 65], size, { ...bare, bottom: 480 })).toEqual([20, 60, 30, 65]);
  });
});
