import { flowFilterToQuery } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { countFilters, filterOfUrl, NO_FILTER } from './filterOfUrl.ts';

const queryOf = (change: Partial<typeof NO_FILTER>) =>
  decodeURIComponent(flowFilterToQuery(filterOfUrl({ ...NO_FILTER, ...change })).toString());

describe('filterOfUrl', () => {
  it('asks for the latest year of each company unless told otherwise', () => {
    expect(queryOf({})).toBe('latest=true');
  });
  it('asks for exactly the years that were chosen', () => {
    expect(queryOf({ year: [2019, 2020] })).toBe('year=2019,2020');
    expect(queryOf({ year: 'all' })).toBe('');
  });
  it('joins lists by commas and leaves unused controls out', () => {
    expect(queryOf({ kind: ['plastic', 'waste'], direction: ['output'], hazardous: true })).toBe(
      'kind=plastic,waste&direction=output&latest=true&hazardous=true',
    );
  });
});

describe('countFilters', () => {
  it('counts controls, not values', () => {
    expect(countFilters(NO_FILTER)).toBe(0);
    expect(countFilters({ ...NO_FILTER, kind: ['plastic', 'waste'], year: 'all' })).toBe(2);
  });
});
