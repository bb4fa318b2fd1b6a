import { describe, expect, it } from 'vitest';
import type { Line } from './line.ts';
import { cutCorners, simplify } from './smooth.ts';

describe('simplify', () => {
  it('drops vertices that stray less than the tolerance in metres, also where degrees of longitude are short', () => {
    const bump = (lon: number) =>
      simplify(
        [
          [25, 60],
          [25 + lon, 60.05],
          [25, 60.1],
        ],
        40,
      ).length;
    expect([bump(0.0007), bump(0.0008)]).toEqual([2, 3]);
  });

  it('keeps a closed line closed and a shape', () => {
    const ring: Line = [
      [25, 60],
      [25.1, 60],
      [25.1, 60.1],
      [25, 60.1],
      [25, 60],
    ];
    expect(simplify(ring, 40)).toEqual(ring);
  });
});

describe('cutCorners', () => {
  it('keeps the ends of an open line, so that it still reaches the frame', () => {
    const line = cutCorners([
      [20, 60],
      [21, 61],
      [22, 60],
    ]);
    expect([line[0], line.at(-1), line.length]).toEqual([[20, 60], [22, 60], 6]);
  });

  it('rounds a closed line all the way', () => {
    const ring = cutCorners([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]);
    expect(ring).toEqual([
      [1, 0],
      [3, 0],
      [4, 1],
      [4, 3],
      [3, 4],
      [1, 4],
      [0, 3],
      [0, 1],
      [1, 0],
    ]);
  });
});
