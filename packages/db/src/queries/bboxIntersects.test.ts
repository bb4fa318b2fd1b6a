import type { Bbox, Point } from '@sivuvirta/domain';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { facility, transfer } from '../tables/index.ts';
import { explain } from './explain.test-support.ts';
import { insertGrid, insertReferences, inventedFacility, inventedTransfer } from './fixture.test-support.ts';
import { listFacilities } from './listFacilities.ts';
import { listIndustrialAreas } from './listIndustrialAreas.ts';
import { listTransfers } from './listTransfers.ts';

const at = (longitude: number, latitude: number): { geometry: Point } => ({
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

describeEachEngine('a bbox', {}, ({ database }) => {
  beforeAll(async () => {
    const { db } = database();
    await insertReferences(db);
    await db
      .insert(facility)
      .values([
        inventedFacility('west-fiji', at(179.5, -17)),
        inventedFacility('east-fiji', at(-179.5, -17)),
        inventedFacility('corner', at(10, 50)),
        inventedFacility('opposite-corner', at(12, 52)),
        inventedFacility('nowhere', { geometry: null }),
      ]);
    await db.insert(transfer).values(inventedTransfer('diagonal', 'corner', 'opposite-corner'));
    await insertGrid(db, 5_000);
  });

  const facilitiesIn = (bbox: Bbox) => listFacilities(database().db, { bbox }, { limit: 10 });
  const ids = async (rows: PromiseLike<{ id: string }[]>) => (await rows).map((row) => row.id);

  it('lets through what lies in it, its edges included', async () => {
    expect(await ids(facilitiesIn([10, 50, 12, 52]))).toEqual(['corner', 'opposite-corner']);
    expect(await ids(facilitiesIn([10.01, 50, 12, 52]))).toEqual(['opposite-corner']);
  });

  it('may be a single point or a line', async () => {
    expect(await ids(facilitiesIn([10, 50, 10, 50]))).toEqual(['corner']);
    expect(await ids(facilitiesIn([10, 49, 10, 51]))).toEqual(['corner']);
  });

  it('crosses the antimeridian when its west lies east of its east', async () => {
    expect(await ids(facilitiesIn([179, -18, -179, -16]))).toEqual(['east-fiji', 'west-fiji']);
  });

  it('asks where a line runs, not where its own box lies', async () => {
    const transfersIn = (bbox: Bbox) => ids(listTransfers(database().db, { bbox }, { limit: 10 }));
    expect(await transfersIn([10.9, 50.9, 11.1, 51.1])).toEqual(['diagonal']);
    expect(await transfersIn([11.5, 50.1, 11.9, 50.5])).toEqual([]);
  });

  it('meets an area that reaches into it', async () => {
    const areasIn = (bbox: Bbox) => ids(listIndustrialAreas(database().db, { bbox }, { limit: 10 }));
    expect(await areasIn([24.76, 60.0, 24.761, 60.215])).toEqual(['kera']);
    expect(await areasIn([24.78, 60.24, 25, 61])).toEqual([]);
  });

  it('is answered by the index on the geometry', async () => {
    const { db } = database();
    expect(await explain(db, facilitiesIn([24, 60, 24.2, 60.1]))).toContain('facility_geometry_index');
    expect(await explain(db, facilitiesIn([179, -18, -179, -16]))).toContain('facility_geometry_index');
  });
});
