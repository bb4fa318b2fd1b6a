import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber.ts';

describe('parseNumber', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['\u22125', -5],
    ['1e3', 1000],
    ['0', 0],
  ])('reads %j', (text, expected) => {
    expect(parseNumber(text, true)).toBe(expected);
    expect(parseNumber(text, false)).toBe(expected);
  });

  it('takes a lone comma for decimal where fields are separated by something else', () => {
    expect(parseNumber('1,234', true)).toBe(1.234);
  });

  it('does not guess whether a lone comma before three digits is decimal where fields are separated by commas', () => {
    expect(parseNumber('1,234', false)).toBe(
      '"1,234" could be thousands or a decimal comma; write 1234 or 1.234',
    );
    expect(parseNumber('1,23', false)).toBe(1.23);
  });

  it.each(['', 'paljon', '12 t', '1.2.3', '1,2,3', 'Infinity', 'NaN', '0x10', '1e999', '.', '-'])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text, true)).toBe(`"${text}" is not a number`);
    },
  );
});
