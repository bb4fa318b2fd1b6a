import { describe, expect, it } from 'vitest';
import { CRITERIA } from './criteria/index.ts';
import { aPair } from './pairFixture.test-support.ts';
import { scoreMatch } from './scoreMatch.ts';

const settings = { radiusMetres: 10_000 };

describe('scoreMatch', () => {
  it('adds up to 1 for the same material at the same gate', () => {
    expect(scoreMatch(aPair(), settings)?.score).toBeCloseTo(1);
  });

  it('weighs the parts: same material half the radius away', () => {
    const match = scoreMatch(aPair({ distanceMetres: 5_000 }), settings);
    expect(match?.score).toBeCloseTo(0.6 + 0.4 * 0.5);
    expect(match?.parts.map(({ criterion, score }) => [criterion, score])).toEqual([
      ['materialFit', 1],
      ['distance', 0.5],
    ]);
  });

  it('is no match at all where a gate closes, however near', () => {
    expect(scoreMatch(aPair({ output: { hazardous: true } }), settings)).toBeNull();
  });

  it('has weights that add up to 1', () => {
    expect(CRITERIA.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1);
  });
});
