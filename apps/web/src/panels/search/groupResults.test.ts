import type { SearchResult } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { groupResults } from './groupResults.ts';

const result = (type: SearchResult['type'], id: string): SearchResult => ({
  type,
  id,
  label: id,
  detail: '',
});

describe('groupResults', () => {
  it('puts companies first and keeps the ranking inside a group', () => {
    const groups = groupResults([
      result('material', 'pe'),
      result('facility', 'b'),
      result('facility', 'a'),
      result('lowCode', '150102'),
    ]);
    expect(groups.map(({ type }) => type)).toEqual(['facility', 'material', 'lowCode']);
    expect(groups[0]?.results.map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('leaves empty groups out', () => {
    expect(groupResults([])).toEqual([]);
  });
});
