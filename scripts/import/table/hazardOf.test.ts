import { describe, expect, it } from 'vitest';
import { hazardOf } from './hazardOf.ts';

const codes = new Map([
  ['150110', true],
  ['150102', false],
  ['180109', false],
]);
const material = (lowCodes: string[], ...ancestors: string[]) => ({
  id: 'stuff',
  nameFi: 'x',
  nameSv: 'x',
  nameEn: 'x',
  lowCodes,
  path: ['stuff', ...ancestors],
});

describe('hazardOf', () => {
  it('follows the asterisk of the list', () => {
    expect(hazardOf('150110', null, material([]), codes)).toBe(true);
    expect(hazardOf('150102', null, material(['150110']), codes)).toBe(false);
  });

  it('lets a row be stricter than the list, as national lists are, and never milder', () => {
    expect(hazardOf('180109', true, material([]), codes)).toBe(true);
    expect(() => hazardOf('150110', false, material([]), codes)).toThrow('marks 150110 as hazardous');
  });

  it('asks the codes of the material where the row says nothing, and refuses where they disagree', () => {
    expect(hazardOf(null, null, material(['150110']), codes)).toBe(true);
    expect(hazardOf(null, null, material([]), codes)).toBe(false);
    expect(() => hazardOf(null, null, material(['150110', '150102']), codes)).toThrow(
      'may be hazardous or not',
    );
  });

  it('takes unspecified hazardous waste at its name', () => {
    expect(hazardOf(null, null, material([], 'hazardous-waste-unspecified'), codes)).toBe(true);
  });
});
