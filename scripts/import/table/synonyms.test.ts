import {
  BASES,
  DIRECTIONS,
  facilityPropertiesSchema,
  flowPropertiesSchema,
  REPORTING_METHODS,
  TREATMENTS,
} from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { fieldsOf, valueForWord } from './synonyms.ts';

describe('the words of data/import', () => {
  it.each([...Object.keys(facilityPropertiesSchema.shape), ...Object.keys(flowPropertiesSchema.shape)])(
    'know the column %s of our own downloads',
    (name) => expect(fieldsOf(name)).not.toEqual([]),
  );

  it.each([
    ['Määrä (t/v)', 'tonnesPerYear'],
    ['mangd_t_ar', 'tonnesPerYear'],
    ['TONNES PER YEAR', 'tonnesPerYear'],
    ['Jätekoodi', 'lowCode'],
    ['Avfallskod', 'lowCode'],
    ['postal_code', 'postalCode'],
    ['Y-tunnus', 'businessId'],
  ])('read the header %j as %s', (header, field) => expect(fieldsOf(header)).toContain(field));

  it('do not take an amount without a unit for tonnes', () => {
    for (const header of ['määrä', 'amount', 'mängd', 'määrä (kg)']) expect(fieldsOf(header)).toEqual([]);
  });

  it.each([
    ['direction', DIRECTIONS],
    ['basis', BASES],
    ['treatment', TREATMENTS],
    ['reportingMethod', REPORTING_METHODS],
  ] as const)('know every value of %s by its own name', (field, values) => {
    for (const value of values) expect(valueForWord(field, value)).toBe(value);
  });

  it('read directions in three languages', () => {
    expect(['lähtevä', 'utgående', 'OUTPUT'].map((word) => valueForWord('direction', word))).toEqual(
      Array(3).fill('output'),
    );
    expect(['tuleva', 'inkommande', 'in'].map((word) => valueForWord('direction', word))).toEqual(
      Array(3).fill('input'),
    );
  });
});
