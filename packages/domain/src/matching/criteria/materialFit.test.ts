import { describe, expect, it } from 'vitest';
import { aPair } from '../pairFixture.test-support.ts';
import { materialFit } from './materialFit.ts';

const film = { materialId: 'pe-ld-film', materialPath: ['pe-ld-film', 'pe-ld', 'plastic'] };
const bags = { materialId: 'pe-ld-bags', materialPath: ['pe-ld-bags', 'pe-ld', 'plastic'] };
const anyPeLd = { materialId: 'pe-ld', materialPath: ['pe-ld', 'plastic'] };
const anyPet = { materialId: 'pet', materialPath: ['pet', 'plastic'] };
const anyPlastic = { materialId: 'plastic', materialPath: ['plastic'] };

const fit = (output: object, input: object) => {
  const pair = aPair({ output, input });
  return [materialFit.score(pair, { radiusMetres: 1 }), materialFit.reason(pair, { radiusMetres: 1 })];
};

describe('materialFit', () => {
  it('is full for the same material', () => {
    expect(fit(film, film)).toEqual([1, 'same']);
  });

  it('is high where the input accepts the whole branch', () => {
    expect(fit(film, anyPeLd)).toEqual([0.85, 'accepted']);
  });

  it('is moderate where the input wants a part of what the output holds', () => {
    expect(fit(anyPeLd, film)).toEqual([0.6, 'partOfWish']);
  });

  it('is weak between two forms of one polymer', () => {
    expect(fit(film, bags)).toEqual([0.5, 'sibling']);
  });

  it('is nothing between two polymers, and the root of a kind relates nothing', () => {
    expect(fit(anyPeLd, anyPet)).toEqual([0, 'unrelated']);
    expect(fit(film, anyPlastic)).toEqual([0, 'unrelated']);
  });

  it('keeps hazardous waste from a receiver that does not take it', () => {
    expect(fit({ ...film, hazardous: true }, film)).toEqual([0, 'hazard']);
    expect(fit({ ...film, hazardous: true }, { ...film, hazardous: true })).toEqual([1, 'same']);
  });
});
