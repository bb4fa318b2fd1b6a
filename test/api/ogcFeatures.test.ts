import {
  facilityCollectionSchema,
  flowCollectionSchema,
  industrialAreaCollectionSchema,
  transferCollectionSchema,
} from '@sivuvirta/domain';
import { expect, it } from 'vitest';
import { COLLECTIONS } from '../../apps/api/src/collections/index.ts';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

const SCHEMAS = {
  'industrial-areas': industrialAreaCollectionSchema,
  facilities: facilityCollectionSchema,
  flows: flowCollectionSchema,
  transfers: transferCollectionSchema,
} as const;

interface Link {
  rel: string;
  href: string;
  type: string;
}

const href = (links: Link[], rel: string) => links.find((link) => link.rel === rel)?.href;
const relative = (address: string | undefined) =>
  address ? address.replace('http://localhost', '') : undefined;

describeEachEngine('OGC API – Features', { seeded: true }, ({ database }) => {
  const get: ReturnType<typeof appOn>['get'] = (...question) => appOn(database()).get(...question);
  const items = async (collection: string, query = '') =>
    (await get(`/ogc/collections/${collection}/items${query && `?${query}`}`)).json;
  const ids = async (collection: string, query = '') =>
    (await items(collection, `limit=10000&${query}`)).features.map((feature: { id: string }) => feature.id);

  it('leads from the landing page to everything else', async () => {
    const { json } = await get('/ogc');
    for (const rel of ['self', 'service-desc', 'conformance', 'data']) {
      const link = json.links.find((one: Link) => one.rel === rel) as Link;
      const target = await get(`${relative(link.href)}`);
      expect(target.status, rel).toBe(200);
      expect(target.headers.get('content-type'), rel).toBe(link.type);
    }
    const { conformsTo } = (await get('/ogc/conformance')).json;
    for (const name of ['core', 'geojson', 'oas30'])
      expect(conformsTo).toContain(`http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`);
  });

  it('describes each collection with its extent, the same alone as in the list', async () => {
    const { collections } = (await get('/ogc/collections')).json;
    expect(collections.map(({ id }: { id: string }) => id)).toEqual(COLLECTIONS.map(({ id }) => id));
    for (const collection of collections) {
      expect((await get(`/ogc/collections/${collection.id}`)).json).toEqual(collection);
      const [[west, south, east, north]] = collection.extent.spatial.bbox;
      expect(west).toBeGreaterThan(19);
      expect(south).toBeGreaterThan(59);
      expect(east).toBeLessThan(32);
      expect(north).toBeLessThan(71);
      expect(collection.extent.temporal.interval[0][1]).toMatch(/^20\d\d-12-31T23:59:59Z$/);
      expect((await get(`${relative(href(collection.links, 'items'))}`)).status).toBe(200);
    }
  });

  it.each(Object.keys(SCHEMAS))('answers %s with the properties of the domain, no more', async (id) => {
    const page = await items(id, 'limit=10000');
    SCHEMAS[id as keyof typeof SCHEMAS].parse(page);
    const [feature] = page.features;
    const collection = COLLECTIONS.find((one) => one.id === id);
    expect(Object.keys(feature.properties)).toEqual(collection?.propertyNames);
    expect(page.numberReturned).toBe(page.numberMatched);
    expect(page.numberReturned).toBe(page.features.length);
    expect(Date.parse(page.timeStamp)).not.toBeNaN();
  });

  it.each(Object.keys(SCHEMAS))('walks %s page by page, each feature once', async (id) => {
    const whole = await ids(id);
    const size = Math.max(1, Math.ceil(whole.length / 5));
    const walked: string[] = [];
    let next: string | undefined = `/ogc/collections/${id}/items?limit=${size}`;
    for (let pages = 0; next && pages < 20; pages++) {
      const answer = await get(next);
      expect(answer.headers.get('content-type')).toBe('application/geo+json');
      expect(answer.json.numberMatched).toBe(whole.length);
      walked.push(...answer.json.features.map((feature: { id: string }) => feature.id));
      const link = answer.json.links.find((one: Link) => one.rel === 'next');
      if (link) expect(link.type).toBe('application/geo+json');
      next = relative(link?.href);
    }
    expect(walked).toEqual(whole);
  });

  it('keeps the filter from page to page', async () => {
    const first = await items('flows', 'kind=plastic&limit=1&f=json');
    const second = (await get(`${relative(href(first.links, 'next'))}`)).json;
    expect(second.numberMatched).toBe(first.numberMatched);
    expect(second.features[0].properties.kind).toBe('plastic');
  });

  it.each(Object.keys(SCHEMAS))('answers one feature of %s by its id', async (id) => {
    const [feature] = (await items(id, 'limit=1')).features;
    const answer = await get(`/ogc/collections/${id}/items/${feature.id}`);
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
    expect(answer.json).toMatchObject(feature);
    expect((await get(`${relative(href(answer.json.links, 'self'))}`)).json).toEqual(answer.json);
    expect((await get(`${relative(href(answer.json.links, 'collection'))}`)).json.id).toBe(id);
    expect((await get(`/ogc/collections/${id}/items/no-such`)).status).toBe(404);
  });

  it('finds in a bbox what lies in it', async () => {
    const all = (await items('facilities', 'limit=10000')).features;
    const box = [24.8, 60.28, 24.95, 60.33] as const;
    const inside = all.filter(({ geometry }: { geometry: { coordinates: [number, number] } | null }) => {
      const [longitude, latitude] = geometry?.coordinates ?? [0, 0];
      return longitude >= box[0] && longitude <= box[2] && latitude >= box[1] && latitude <= box[3];
    });
    expect(inside.length).toBeGreaterThan(0);
    expect(await ids('facilities', `bbox=${box}`)).toEqual(inside.map(({ id }: { id: string }) => id));
    expect(await ids('facilities', 'bbox=24.8,60.28,0,24.95,60.33,100')).toEqual(
      inside.map(({ id }: { id: string }) => id),
    );
  });

  it('takes an instant or an interval as the calendar years that it touches', async () => {
    const flows = (await items('flows', 'limit=10000')).features;
    const from = (year: number) =>
      flows.filter((flow: { properties: { year: number } }) => flow.properties.year >= year).length;
    expect((await items('flows', 'datetime=2025-07-01T00:00:00Z')).numberMatched).toBe(from(2025));
    expect((await items('flows', 'datetime=2024-12-31/..')).numberMatched).toBe(from(2024));
    expect((await items('flows', 'datetime=../2022-12-31')).numberMatched).toBe(0);
  });

  it('filters every collection by its own properties', async () => {
    const cases: [string, string, (properties: Record<string, unknown>) => boolean][] = [
      ['flows', 'direction=input&hazardous=false', (p) => p.direction === 'input' && p.hazardous === false],
      ['flows', 'kind=waste,material&year=2025', (p) => p.kind !== 'plastic' && p.year === 2025],
      ['flows', 'lowCode=1501', (p) => String(p.lowCode).startsWith('1501')],
      ['flows', 'lowCode=15%2001%2002', (p) => p.lowCode === '150102'],
      ['flows', 'hazardous=1', (p) => p.hazardous === true],
      ['facilities', 'municipality=Vantaa&country=FI', (p) => p.municipality === 'Vantaa'],
      ['facilities', 'basis=example', (p) => p.basis === 'example'],
      [
        'facilities',
        'industrialAreaId=petikko,koivuhaka',
        (p) => /petikko|koivuhaka/.test(`${p.industrialAreaId}`),
      ],
      ['industrial-areas', 'municipality=Vantaa', (p) => p.municipality === 'Vantaa'],
      ['transfers', 'kind=plastic', (p) => p.kind === 'plastic'],
    ];
    for (const [collection, query, passes] of cases) {
      const all = (await items(collection, 'limit=10000')).features;
      const wanted = all.filter(({ properties }: { properties: Record<string, unknown> }) =>
        passes(properties),
      );
      expect(wanted.length, query).toBeGreaterThan(0);
      const found = await items(collection, `limit=10000&${query}`);
      expect(found.numberMatched, query).toBe(wanted.length);
      expect(found.features, query).toEqual(wanted);
    }
  });

  it('finds the transfers of a facility at either end', async () => {
    const [transfer] = (await items('transfers', 'limit=1')).features;
    const { donorFacilityId, receiverFacilityId } = transfer.properties;
    for (const query of [
      `facilityId=${donorFacilityId}`,
      `facilityId=${receiverFacilityId}`,
      `donorFacilityId=${donorFacilityId}&receiverFacilityId=${receiverFacilityId}`,
    ])
      expect(await ids('transfers', query)).toContain(transfer.id);
    expect(await ids('transfers', `donorFacilityId=${receiverFacilityId}`)).not.toContain(transfer.id);
  });

  it('finds facilities by their flows, under names that no property of a facility has', async () => {
    const flows = (await items('flows', 'limit=10000&kind=plastic&year=2023')).features;
    const wanted = new Set(
      flows.map((flow: { properties: { facilityId: string } }) => flow.properties.facilityId),
    );
    expect(new Set(await ids('facilities', 'kind=plastic&flowYear=2023'))).toEqual(wanted);
  });

  it('answers more than the largest page as the largest page, and refuses less than one', async () => {
    expect((await get('/ogc/collections/flows/items?limit=10000000')).status).toBe(200);
    for (const limit of ['0', '-1', '1.5', 'ten', '']) {
      const answer = await get(`/ogc/collections/flows/items?limit=${limit}`);
      expect(answer.status, limit).toBe(400);
      expect(answer.json.code).toBe('invalid-parameter');
    }
  });

  it.each([
    'unknown=1',
    'bbox=1,2,3',
    'bbox=200,0,201,1',
    'bbox=0,1,1,0',
    'datetime=2023',
    'cursor=abc',
    'kind=metal',
    'year=20',
    'hazardous=maybe',
    'materialId=Not%20An%20Id',
    'kind=waste&kind=plastic',
    'f=xml',
    'language=fi',
    'municipality=Vantaa',
  ])('refuses %s with 400', async (query) => {
    const answer = await get(`/ogc/collections/flows/items?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('is open to other sites, for reading', async () => {
    const answer = await get('/ogc/collections', { headers: { Origin: 'https://elsewhere.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const preflight = await get('/ogc/collections/flows/items', {
      method: 'OPTIONS',
      headers: { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).not.toContain('POST');
    const other = await get('/api/sources', { headers: { Origin: 'https://elsewhere.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers HEAD like GET without the body', async () => {
    const answer = await get('/ogc/collections/flows/items?limit=1', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.text).toBe('');
    expect(answer.headers.get('content-type')).toBe('application/geo+json');
  });
});
