import { CRITERIA } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { explainMatch } from './explainMatch.ts';
import { MESSAGES } from './messages.ts';
import type { RankedMatch } from './rankMatches.ts';
import { createTexts } from './texts.ts';

const texts = createTexts(MESSAGES);
const match = {
  score: 1,
  parts: [
    { criterion: 'materialFit', score: 1, weight: 0.6, reason: 'same' },
    { criterion: 'distance', score: 1, weight: 0.4, reason: 'away' },
  ],
  pair: { distanceMetres: 12_345 },
} as unknown as RankedMatch;
const names = { outputMaterial: 'PE-kalvo', inputMaterial: 'PE-kalvo' };

describe('the reason of a match', () => {
  it('is told in the reader’s language and number format', () => {
    expect(explainMatch(match, names, texts.fi).reason).toBe(
      'Sama materiaali kummallakin: PE-kalvo. Linnuntietä matkaa on 12,3 km.',
    );
    expect(explainMatch(match, names, texts.sv).reason).toContain('12,3 km fågelvägen');
    expect(explainMatch(match, names, texts.en).parts[1]?.reason).toContain('12.3 km apart');
  });

  it('begins each sentence with a capital', () => {
    const sibling = { ...match, parts: [{ ...match.parts[0], reason: 'sibling' }] } as RankedMatch;
    const reason = explainMatch(sibling, { outputMaterial: 'öljy', inputMaterial: 'rasva' }, texts.fi).reason;
    expect(reason).toMatch(/^Öljy ja rasva /);
  });

  it('counts close distances in metres', () => {
    const near = { ...match, pair: { distanceMetres: 447 } } as RankedMatch;
    expect(explainMatch(near, names, texts.en).reason).toContain('450 m');
  });

  it('has words for every reason that a criterion can give', () => {
    // The words are data and the reasons are code: these are the ones that the criteria name today.
    const reasons = {
      materialFit: ['same', 'accepted', 'partOfWish', 'sibling', 'unrelated', 'hazard'],
      distance: ['neighbour', 'away'],
    };
    expect(Object.keys(reasons).sort()).toEqual(CRITERIA.map(({ id }) => id).sort());
    for (const [criterion, ids] of Object.entries(reasons))
      for (const id of ids) expect(MESSAGES.fi).toHaveProperty([`match.${criterion}.${id}`]);
  });
});
