import { describe, expect, it } from 'vitest';
import { sortRows } from './sortRows.ts';

describe('sortRows', () => {
  it('puts ä and ö after z, as Finnish does', () => {
    expect(sortRows(['öljy', 'zinkki', 'äes', 'akku'], (word) => word, 'ascending', 'fi-FI')).toEqual([
      'akku',
      'zinkki',
      'äes',
      'öljy',
    ]);
  });
  it('sorts numbers as numbers', () => {
    expect(sortRows([9, 100, 20], (value) => value, 'descending', 'fi-FI')).toEqual([100, 20, 9]);
  });
  it('keeps what has no value at the end in both directions', () => {
    const rows = [{ code: null }, { code: '02' }, { code: '01' }];
    const codes = (direction: 'ascending' | 'descending') =>
      sortRows(rows, ({ code }) => code, direction, 'fi-FI').map(({ code }) => code);
    expect(codes('ascending')).toEqual(['01', '02', null]);
    expect(codes('descending')).toEqual(['02', '01', null]);
  });
});
