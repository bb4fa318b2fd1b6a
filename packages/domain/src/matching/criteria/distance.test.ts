import { describe, expect, it } from 'vitest';
import { aPair } from '../pairFixture.test-support.ts';
import { distance } from './distance.ts';

const settings = { radiusMetres: 30_000 };

describe('distance', () => {
  it('is 1 at the gate, 0 at the radius and linear between', () => {
    const scores = [0, 15_000, 30_000].map((distanceMetres) =>
      distance.score(aPair({ distanceMetres }), settings),
    );
    expect(scores).toEqual([1, 0.5, 0]);
  });

  it('never falls below 0', () => {
    expect(distance.score(aPair({ distanceMetres: 90_000 }), settings)).toBe(0);
  });

  it('calls a kilometre a neighbour', () => {
    expect(distance.reason(aPair({ distanceMetres: 1_000 }), settings)).toBe('neighbour');
    expect(distance.reason(aPair({ distanceMetres: 1_001 }), settings)).toBe('away');
  });
});
