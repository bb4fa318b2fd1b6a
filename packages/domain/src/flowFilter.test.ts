import { describe, expect, it } from 'vitest';
import { flowFilterToQuery } from './flowFilter.ts';

describe('flowFilterToQuery', () => {
  it('joins lists by commas and leaves out what does not filter', () => {
    const query = flowFilterToQuery({
      kind: ['waste', 'plastic'],
      year: [],
      latest: true,
      bbox: [22, 60, 23, 61],
    });
    expect(Object.fromEntries(query)).toEqual({ kind: 'waste,plastic', latest: 'true', bbox: '22,60,23,61' });
  });
});
