import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { facility } from '../tables/index.ts';
import { insertReferences, inventedFacility } from './fixture.test-support.ts';
import { searchFacilities } from './searchFacilities.ts';
import { searchIndustrialAreas } from './searchIndustrialAreas.ts';
import { searchLowEntries } from './searchLowEntries.ts';
import { searchMaterials } from './searchMaterials.ts';

describeEachEngine('search', {}, ({ database }) => {
  beforeAll(async () => {
    const { db } = database();
    await insertReferences(db);
    await db
      .insert(facility)
      .values([
        inventedFacility('a', { name: 'Åströms Sågverk' }),
        inventedFacility('b', { name: 'Hämeen Åströmit' }),
        inventedFacility('c', { name: 'Suurhämeenlinna 100 % kierto' }),
        inventedFacility('d', { name: 'CAFÉ MÜLLER' }),
      ]);
  });

  const facilities = async (text: string) =>
    (await searchFacilities(database().db, text, 10)).map((row) => row.id);

  it('minds neither capitals nor diacritics', async () => {
    expect(await facilities('ASTROMS')).toEqual(['a']);
    expect(await facilities('åSTRÖMS sag')).toEqual(['a']);
    expect(await facilities('cafe muller')).toEqual(['d']);
  });

  it('puts the beginning of a name before the beginning of a word, and that before the rest', async () => {
    expect(await facilities('åström')).toEqual(['a', 'b']);
    expect(await facilities('häme')).toEqual(['b', 'c']);
  });

  it('finds a facility by its company', async () => {
    expect((await facilities('esimerkki')).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes wildcards and quotes word for word', async () => {
    expect(await facilities('100 %')).toEqual(['c']);
    expect(await facilities('_')).toEqual([]);
    expect(await facilities("\\%'")).toEqual([]);
  });

  it('finds materials in every language, and by their polymer', async () => {
    const found = await searchMaterials(database().db, 'polyeteeni SV', 10);
    expect(found).toMatchObject([{ id: 'pe', parent: { nameFi: 'Muovi' } }]);
    const byPolymer = await searchMaterials(database().db, 'etenplast', 10);
    expect(byPolymer.map((row) => row.id)).toEqual(['pe-bag']);
  });

  it('finds waste codes by their digits, spaced or not, and by their title', async () => {
    const codes = async (text: string) =>
      (await searchLowEntries(database().db, text, 10)).map((row) => row.code);
    expect(await codes('15 01 10*')).toEqual(['150110']);
    expect(await codes('1501')).toEqual(['1501', '150102', '150110']);
    expect(await codes('muovipakk')).toEqual(['150102']);
  });

  it('finds areas by name or municipality', async () => {
    expect(await searchIndustrialAreas(database().db, 'espoo', 10)).toMatchObject([{ id: 'kera' }]);
  });
});
