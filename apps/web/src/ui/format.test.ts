import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDistance,
  formatScore,
  formatTonnes,
  formatTonnesPerYear,
  formatYear,
} from './format.ts';

/** Plain spaces are easier to read here than the no-break spaces that keep a number and its unit on one line. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('formatTonnesPerYear', () => {
  it('groups thousands the way each language writes them', () => {
    expect(plain(formatTonnesPerYear(1234, 'fi'))).toBe('1 234 t/a');
    expect(plain(formatTonnesPerYear(1234, 'sv'))).toBe('1 234 t/a');
    expect(plain(formatTonnesPerYear(1234, 'en'))).toBe('1,234 t/a');
  });
  it('keeps number and unit on one line', () => {
    expect(formatTonnesPerYear(5, 'fi')).toBe('5\u00a0t/a');
  });
});

describe('formatTonnes', () => {
  it('drops decimals that mean nothing in a large amount', () => {
    expect(plain(formatTonnes(12_345.678, 'fi'))).toBe('12 346 t');
    expect(plain(formatTonnes(12.34, 'fi'))).toBe('12,3 t');
  });
  it('does not round a small amount to nothing', () => {
    expect(plain(formatTonnes(0.0312, 'sv'))).toBe('0,0312 t');
    expect(plain(formatTonnes(0, 'sv'))).toBe('0 t');
  });
});

describe('formatDistance', () => {
  it('uses metres for a neighbour and kilometres beyond', () => {
    expect(plain(formatDistance(843, 'en'))).toBe('840 m');
    expect(plain(formatDistance(2_440, 'fi'))).toBe('2,4 km');
    expect(plain(formatDistance(37_600, 'en'))).toBe('38 km');
  });
  it('never says 1 000 m or 10,0 km', () => {
    expect(plain(formatDistance(998, 'en'))).toBe('1 km');
    expect(plain(formatDistance(9_990, 'fi'))).toBe('10 km');
  });
});

describe('formatYear, formatCount, formatScore', () => {
  it('writes a year without grouping and a count with it', () => {
    expect(formatYear(2019)).toBe('2019');
    expect(plain(formatCount(12_019, 'fi'))).toBe('12 019');
  });
  it('writes a score out of a hundred', () => {
    expect(formatScore(0.874, 'en')).toBe('87');
  });
});
