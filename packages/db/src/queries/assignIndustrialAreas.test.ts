import type { Polygon } from '@sivuvirta/domain';
import { asc } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { actor, facility, industrialArea, source } from '../tables/index.ts';
import { assignIndustrialAreas } from './assignIndustrialAreas.ts';
import { upsertRows } from './upsertRows.ts';

const origin = { year: 2025, basis: 'example', sourceId: 'test' } as const;

/** Square of the given half side in degrees around 22° E 60° N. */
function area(id: string, half: number): typeof industrialArea.$inferInsert {
  const [west, south, east, north] = [22 - half, 60 - half, 22 + half, 60 + half];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as Polygon['coordinates'][number];
  const geometry: Polygon = { type: 'Polygon', coordinates: [ring] };
  return {
    id,
    nameFi: id,
    nameSv: id,
    nameEn: id,
    municipality: 'x',
    precisionMetres: 1,
    geometry,
    ...origin,
  };
}

const works = (id: string, longitude: number | null, industrialAreaId: string | null = null) => ({
  id,
  actorId: 'company',
  industrialAreaId,
  name: id,
  country: 'FI',
  geometry:
    longitude === null ? null : { type: 'Point' as const, coordinates: [longitude, 60] as [number, number] },
  ...origin,
});

describeEachEngine('assignIndustrialAreas', {}, ({ database }) => {
  const areas = async () => {
    const { id, industrialAreaId } = facility;
    const rows = await database().db.select({ id, industrialAreaId }).from(facility).orderBy(asc(id));
    return Object.fromEntries(rows.map((row) => [row.id, row.industrialAreaId]));
  };
  beforeEach(async () => {
    const { db } = database();
    const words = { title: 'Test', publisher: 'Test', licence: 'CC0-1.0', attribution: 'Test' };
    await upsertRows(db, source, [{ id: 'test', year: 2025, url: null, ...words }]);
    await upsertRows(db, actor, [{ id: 'company', name: 'Company', ...origin }]);
    await upsertRows(db, industrialArea, [area('large', 0.02), area('small', 0.005)]);
    await upsertRows(db, facility, [
      works('border', 22.02),
      works('centre', 22),
      works('far', 23),
      works('moved-away', 23, 'large'),
      works('nowhere', null),
    ]);
  });

  it('fills in the smallest area that covers the point, its border included, and leaves what is said', async () => {
    expect(await assignIndustrialAreas(database().db)).toBe(2);
    expect(await areas()).toEqual({
      border: 'large',
      centre: 'small',
      far: null,
      'moved-away': 'large',
      nowhere: null,
    });
  });

  it('asks only the named facilities, and takes an area away that no longer covers them', async () => {
    expect(await assignIndustrialAreas(database().db, ['border', 'moved-away'])).toBe(2);
    expect(await areas()).toMatchObject({ border: 'large', centre: null, 'moved-away': null });
  });

  it('changes nothing the second time', async () => {
    await assignIndustrialAreas(database().db);
    expect(await assignIndustrialAreas(database().db)).toBe(0);
    expect(await assignIndustrialAreas(database().db, [])).toBe(0);
  });
});
