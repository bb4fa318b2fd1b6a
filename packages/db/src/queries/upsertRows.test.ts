import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { actor, facility, source } from '../tables/index.ts';
import { upsertRows } from './upsertRows.ts';

const origin = { year: 2025, basis: 'example', sourceId: 'test' } as const;
const point = (longitude: number) => ({
  type: 'Point' as const,
  coordinates: [longitude, 60] as [number, number],
});
const works = (place: number, longitude: number | null) => ({
  id: `works-${place}`,
  actorId: 'company',
  name: `Works ${place}`,
  country: 'FI',
  geometry: longitude === null ? null : point(longitude),
  ...origin,
});

describeEachEngine('upsertRows', {}, ({ database }) => {
  const write = (rows: ReturnType<typeof works>[]) => upsertRows(database().db, facility, rows);
  beforeAll(async () => {
    const words = { title: 'Test', publisher: 'Test', licence: 'CC0-1.0', attribution: 'Test' };
    await upsertRows(database().db, source, [{ id: 'test', year: 2025, url: null, ...words }]);
    await upsertRows(database().db, actor, [{ id: 'company', name: 'Company', ...origin }]);
  });

  it('counts rows as added, updated or unchanged, in more than one statement', async () => {
    const rows = Array.from({ length: 1201 }, (_, place) =>
      works(place, place % 3 ? 22 + place / 1000 : null),
    );
    expect(await write(rows)).toEqual({ added: 1201, updated: 0, unchanged: 0 });
    expect(await write(rows)).toEqual({ added: 0, updated: 0, unchanged: 1201 });
    const changed = rows.map((row, place) => (place < 2 ? { ...row, name: 'Renamed' } : row));
    expect(await write([...changed, works(1201, 25)])).toEqual({ added: 1, updated: 2, unchanged: 1199 });
  });

  it('sees that a point moved, appeared or went away', async () => {
    await write([works(1, 22), works(2, null), works(3, 23)]);
    expect(await write([works(1, 22.5), works(2, 24), works(3, null)])).toEqual({
      added: 0,
      updated: 3,
      unchanged: 0,
    });
    const [moved] = await database()
      .db.select({ geometry: asGeoJson(facility.geometry, 'Point') })
      .from(facility)
      .where(eq(facility.id, 'works-1'));
    expect(moved?.geometry).toEqual(point(22.5));
  });

  it('leaves columns alone that the rows do not name', async () => {
    const { db } = database();
    await upsertRows(db, actor, [{ id: 'company', name: 'Company', businessId: '1234567-1', ...origin }]);
    await upsertRows(db, actor, [{ id: 'company', name: 'Company Ltd', ...origin }]);
    const [row] = await db.select().from(actor);
    expect(row).toMatchObject({ name: 'Company Ltd', businessId: '1234567-1' });
  });

  it('takes hostile text as text', async () => {
    const { db } = database();
    const name = `'); drop table flow; -- \\ "`;
    await upsertRows(db, actor, [{ id: 'company', name, ...origin }]);
    expect((await db.select().from(actor))[0]?.name).toBe(name);
  });

  it('has nothing to do for no rows', async () => {
    expect(await write([])).toEqual({ added: 0, updated: 0, unchanged: 0 });
  });
});
