import { describe, expect, it } from 'vitest';
import { parseAsMapPosition, parseAsYearChoice, URL_PARSERS } from './urlParsers.ts';

describe('the map view in the link', () => {
  it('is compact and comes back as it went', () => {
    const text = parseAsMapPosition.serialize({ longitude: 21.6212345678, latitude: 63.1, zoom: 9.512345 });
    expect(text).toBe('21.62123,63.1,9.51');
    expect(parseAsMapPosition.parse(text)).toEqual({ longitude: 21.62123, latitude: 63.1, zoom: 9.51 });
  });
  it('is ignored when it is no place on the map', () => {
    for (const text of ['', '21,63', '21,63,9,1', '200,63,9', '21,89,9', 'a,b,c', '21,63,99']) {
      expect(parseAsMapPosition.parse(text), text).toBeNull();
    }
  });
});

describe('the years in the link', () => {
  it('are a list, all, or the latest', () => {
    expect(parseAsYearChoice.parse('2019,2021,2019')).toEqual([2019, 2021]);
    expect(parseAsYearChoice.parse('all')).toBe('all');
    expect(parseAsYearChoice.serialize([2019, 2021])).toBe('2019,2021');
  });
  it('are ignored when they are no years', () => {
    expect(parseAsYearChoice.parse('19,abc')).toBeNull();
  });
});

describe('lists in the link', () => {
  it('keep known values and drop the rest', () => {
    expect(URL_PARSERS.kind.parse('plastic,unknown,waste')).toEqual(['plastic', 'waste']);
    expect(URL_PARSERS.basis.parse('guess')).toBeNull();
    expect(URL_PARSERS.materialId.parse('plastic-pe,<script>')).toEqual(['plastic-pe']);
  });
  it('read a waste code however it is written', () => {
    expect(URL_PARSERS.lowCode.parse('15 01 10*,170405')).toEqual(['150110', '170405']);
  });
});
