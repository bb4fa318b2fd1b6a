import { describe, expect, it } from 'vitest';
import { parseDatetime } from './datetimeParameter.ts';

describe('a datetime', () => {
  it.each([
    ['2023-05-01T12:00:00Z', 2023, 2023],
    ['2023-05-01', 2023, 2023],
    ['2024-02-29', 2024, 2024],
    ['2024-01-01T01:00:00+02:00', 2023, 2023],
    ['2024-01-01T01:00:00 02:00', 2023, 2023],
    ['2016-12-31T23:59:60Z', 2016, 2016],
    ['2022-01-01T00:00:00Z/2023-12-31T23:59:59.999Z', 2022, 2023],
    ['2022-01-01/..', 2022, null],
    ['2022-01-01/', 2022, null],
    ['../2022-01-01', null, 2022],
    ['/2022-01-01', null, 2022],
    ['../..', null, null],
  ])('%j touches the years %j to %j', (text, fromYear, toYear) => {
    expect(parseDatetime(text)).toEqual({ fromYear, toYear });
  });

  it.each([
    '',
    '..',
    '2023',
    '2023-13-01',
    '2023-02-30',
    '2023-05-01T25:00:00Z',
    '2023-05-01T12:00:00',
    '2023-05-01/2022-05-01',
    '2023-05-01/2023-06-01/2023-07-01',
    'yesterday',
    '99999-01-01',
  ])('is not %j', (text) => {
    expect(parseDatetime(text)).toBeNull();
  });
});
