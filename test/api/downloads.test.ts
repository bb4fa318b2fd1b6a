import { check, type HintError } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { COLLECTIONS } from '../../apps/api/src/collections/index.ts';
import { insertGrid, insertReferences } from '../../packages/db/src/queries/fixture.test-support.ts';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

const IDS = COLLECTIONS.map(({ id }) => id);

describeEachEngine('downloads', { seeded: true }, ({ database }) => {
  const get: ReturnType<typeof appOn>['get'] = (...question) => appOn(database()).get(...question);
  const matched = async (id: string, query = '') =>
    (await get(`/ogc/collections/${id}/items?limit=1&${query}`)).json.numberMatched;

  it.each(IDS)('hold every row of %s as valid GeoJSON', async (id) => {
    const answer = await get(`/api/downloads/${id}?f=geojson`);
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="sivuvirta-${id}.geojson"`);
    try {
      check(answer.text);
    } catch (error) {
      // Its one complaint may be a geometry that is null, which RFC 7946 allows.
      expect((error as HintError).issues ?? error).toEqual([]);
    }
    expect(answer.json).not.toHaveProperty('crs');
    expect(answer.json.features).toHaveLength(await matched(id));
    expect(answer.json.features).toEqual(
      (await get(`/ogc/collections/${id}/items?limit=10000`)).json.features,
    );
  });

  it.each(IDS)('hold every row of %s as CSV with its provenance', async (id) => {
    const answer = await get(`/api/downloads/${id}?f=csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = parse(answer.text, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(await matched(id));
    for (const row of rows) {
      expect(row.year).toMatch(/^20\d\d$/);
      for (const column of ['basis', 'sourceId', 'licence', 'attribution', 'wkt'])
        expect(row[column], column).not.toBe('');
    }
  });

  it('are what the filter lets through', async () => {
    const query = 'kind=plastic&direction=output&latest=true&bbox=24,60,25.5,60.5';
    const { features } = (await get(`/api/downloads/flows?${query}`)).json;
    expect(features).toHaveLength(await matched('flows', query));
    expect(features.length).toBeGreaterThan(0);
    const { facilities } = (await get(`/api/facilities?${query}`)).json;
    const places = (await get(`/api/downloads/facilities?${query}`)).json.features;
    expect(places.map(({ id }: { id: string }) => id)).toEqual(
      facilities.map(({ id }: { id: string }) => id),
    );
    const areas = (await get('/api/downloads/industrial-areas?kind=plastic&industrialAreaId=petikko')).json;
    expect(areas.features.map(({ id }: { id: string }) => id)).toEqual(['petikko']);
  });

  it('are open to other sites, and tell HEAD what they would be', async () => {
    const answer = await get('/api/downloads/flows?f=csv', {
      method: 'HEAD',
      headers: { Origin: 'https://elsewhere.example' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-disposition')).toContain('.csv');
    expect(answer.text).toBe('');
  });

  it('refuse a format that nobody writes and a parameter that nobody reads', async () => {
    expect((await get('/api/downloads/flows?f=xlsx')).status).toBe(400);
    expect((await get('/api/downloads/flows?limit=5')).status).toBe(400);
    expect((await get('/api/downloads/everything')).status).toBe(404);
  });
});

describeEachEngine('a long download', {}, ({ database }) => {
  it('spans batches without losing or doubling a row', async () => {
    const { db } = database();
    await insertReferences(db);
    await insertGrid(db, 2_500);
    const { get } = appOn(database());
    const { features } = (await get('/api/downloads/flows')).json;
    const ids = new Set(features.map(({ id }: { id: string }) => id));
    expect(features).toHaveLength(2_500);
    expect(ids.size).toBe(2_500);
    const csv = parse((await get('/api/downloads/flows?f=csv')).text, { columns: true }) as { id: string }[];
    expect(new Set(csv.map(({ id }) => id))).toEqual(ids);
  });
});
