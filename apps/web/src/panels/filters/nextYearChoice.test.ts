import { describe, expect, it } from 'vitest';
import { nextYearChoice } from './nextYearChoice.ts';

describe('nextYearChoice', () => {
  it('leaves the latest year for the years that are picked', () => {
    expect(nextYearChoice('latest', ['latest', '2020'])).toEqual([2020]);
    expect(nextYearChoice([2020], ['2020', '2019'])).toEqual([2020, 2019]);
  });
  it('forgets the years when latest or all is pressed', () => {
    expect(nextYearChoice([2020], ['2020', 'all'])).toBe('all');
    expect(nextYearChoice('all', ['all', 'latest'])).toBe('latest');
  });
  it('returns to the latest year when nothing is left', () => {
    expect(nextYearChoice([2020], [])).toBe('latest');
    expect(nextYearChoice('all', [])).toBe('latest');
  });
});
