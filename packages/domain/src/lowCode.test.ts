import { describe, expect, it } from 'vitest';
import { formatLowCode, parseLowCode } from './lowCode.ts';

describe('List of Waste codes', () => {
  it('are printed in pairs, with an asterisk when hazardous', () => {
    expect(formatLowCode('150110', true)).toBe('15 01 10*');
    expect(formatLowCode('1501', null)).toBe('15 01');
  });

  it('are read in every usual spelling', () => {
    expect(['15 01 10*', '15.01.10', '150110', '15\u00a001\u00a010'].map(parseLowCode)).toEqual(
      Array(4).fill('150110'),
    );
  });

  it('are not read out of other text', () => {
    expect(['', '1501a', '150', '15 01 10 99'].map(parseLowCode)).toEqual([null, null, null, null]);
  });
});
