import type { FacilitySummary, IndustrialAreaFeature } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { groupAreas } from './groupAreas.ts';

const area = (id: string, municipality: string) =>
  ({ id, properties: { nameFi: id, nameSv: id, nameEn: id, municipality } }) as IndustrialAreaFeature;
const facility = (industrialAreaId: string | null, waste: number) =>
  ({ industrialAreaId, outputTonnesPerYear: { waste, plastic: 1, material: 0 } }) as FacilitySummary;

describe('groupAreas', () => {
  const areas = [area('Östra', 'Vaasa'), area('Alholma', 'Pietarsaari'), area('Airport', 'Vaasa')];

  it('groups by municipality in the order of the Finnish alphabet', () => {
    const groups = groupAreas(areas, [], 'fi');
    expect(groups.map(({ municipality }) => municipality)).toEqual(['Pietarsaari', 'Vaasa']);
    expect(groups[1]?.areas.map(({ name }) => name)).toEqual(['Airport', 'Östra']);
  });
  it('counts the companies that the filter leaves and sums what they give', () => {
    const facilities = [facility('Airport', 10), facility('Airport', 5), facility(null, 99)];
    expect(groupAreas(areas, facilities, 'fi')[1]?.areas[0]).toMatchObject({
      facilityCount: 2,
      outputTonnesPerYear: 17,
    });
  });
});
