import type { Point } from '@sivuvirta/domain';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { facility, flow } from '../tables/index.ts';
import { explain } from './explain.test-support.ts';
import { findMatchCandidates, type MatchOrigin } from './findMatchCandidates.ts';
import { insertGrid, insertReferences, inventedFacility, inventedFlow } from './fixture.test-support.ts';

const point = (longitude: number, latitude: number): Point => ({
  type: 'Point',
  coordinates: [longitude, latitude],
});

/** In the Arctic sea, far from the grid: one degree of latitude is 111.7 km there, one of longitude 29 km. */
const HERE = point(25, 75);
const origin: MatchOrigin = {
  facilityId: 'here',
  direction: 'output',
  geometry: HERE,
  materialPath: ['pe-film', 'pe', 'plastic'],
};

describeEachEngine('candidates for a match', {}, ({ database }) => {
  beforeAll(async () => {
    const { db } = database();
    await insertReferences(db);
    const input = (id: string, facilityId: string, values = {}) =>
      inventedFlow(id, facilityId, { direction: 'input', ...values });
    await db
      .insert(facility)
      .values([
        inventedFacility('here', { geometry: HERE }),
        inventedFacility('near', { geometry: point(25, 75.02) }),
        inventedFacility('east', { geometry: point(25.3, 75) }),
        inventedFacility('far', { geometry: point(25, 75.5) }),
        inventedFacility('nowhere', { geometry: null }),
      ]);
    await db
      .insert(flow)
      .values([
        inventedFlow('origin', 'here'),
        input('same-place', 'here'),
        input('near-film', 'near'),
        input('near-bag', 'near', { materialId: 'pe-bag' }),
        input('near-ash', 'near', { materialId: 'ash' }),
        input('near-any-plastic', 'near', { materialId: 'plastic' }),
        input('near-last-year', 'near', { year: 2023 }),
        inventedFlow('near-output', 'near'),
        input('east-film', 'east'),
        input('far-film', 'far'),
        input('nowhere-film', 'nowhere'),
      ]);
    await insertGrid(db, 5_000);
  });

  const search = (radiusMetres: number, limit = 100) =>
    findMatchCandidates(database().db, origin, { radiusMetres, limit });
  const ids = async (radiusMetres: number) => (await search(radiusMetres)).map((row) => row.flow.id);

  it('are inputs of a related material at other facilities, of the latest year, nearest first', async () => {
    expect(await ids(10_000)).toEqual(['near-bag', 'near-film', 'east-film']);
  });

  it('lie within metres, not degrees', async () => {
    expect(await ids(5_000)).toEqual(['near-bag', 'near-film']);
    expect(await ids(60_000)).toContain('far-film');
    expect(await ids(55_000)).not.toContain('far-film');
  });

  it('say how far away they are on the ellipsoid', async () => {
    const [first] = await search(5_000);
    expect(first?.distanceMetres).toBeCloseTo(2_233.2, -1);
  });

  it('carry the feature and the path of the material', async () => {
    const [, film] = await search(5_000);
    expect(film).toMatchObject({
      materialPath: ['pe-film', 'pe', 'plastic'],
      flow: {
        id: 'near-film',
        geometry: { type: 'Point', coordinates: [25, 75.02] },
        actorName: 'Esimerkki Oy',
      },
    });
  });

  it('are outputs when an input asks', async () => {
    const found = await findMatchCandidates(
      database().db,
      { ...origin, direction: 'input' },
      { radiusMetres: 5_000, limit: 10 },
    );
    expect(found.map((row) => row.flow.id)).toEqual(['near-output']);
  });

  it('are no more than the limit', async () => {
    expect(await search(10_000, 2)).toHaveLength(2);
  });

  it('are found by the index on the geography', async () => {
    expect(await explain(database().db, search(20_000))).toContain('facility_geography_index');
  });
});
