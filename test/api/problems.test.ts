import { problemSchema } from '@sivuvirta/domain';
import { expect, it, vi } from 'vitest';
import { createApp } from '../../apps/api/src/app.ts';
import { MESSAGES } from '../../apps/api/src/messages.ts';
import { openPglite } from '../../packages/db/src/openPglite.ts';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

describeEachEngine('problems', { seeded: true }, ({ database }) => {
  const get: ReturnType<typeof appOn>['get'] = (...question) => appOn(database()).get(...question);

  it('are told in the reader’s language', async () => {
    const said = async (language: string) => (await get('/api/nothing', { language })).json;
    expect(problemSchema.parse(await said('fi')).title).toBe('Ei löytynyt');
    expect((await said('sv-FI')).title).toBe('Hittades inte');
    expect((await said('de')).title).toBe('Not found');
    const byAddress = await get('/api/search?language=fi&q=', { language: 'sv' });
    expect(byAddress.headers.get('content-language')).toBe('fi');
  });

  it('name the unknown parameter and the ones that there are', async () => {
    const { detail } = (await get('/api/facets?colour=red')).json;
    expect(detail).toContain('colour');
    expect(detail).toContain('hazardous, industrialAreaId, kind');
    expect((await get('/api/sources?x=1', { language: 'fi' })).json.detail).toContain('ei ota parametreja');
  });

  it('say what a parameter accepts', async () => {
    expect((await get('/api/facets?kind=metal')).json.detail).toContain('waste, plastic, material');
    expect((await get('/api/facets?bbox=1', { language: 'fi' })).json.detail).toContain('länsi, etelä');
    expect((await get('/api/facets?year=2023&year=2024')).json.detail).toContain('exactly once');
  });

  it('refuse other methods with the ones that there are', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await get('/api/facets', { method });
      expect(answer.status, method).toBe(405);
      expect(answer.headers.get('allow')).toBe('GET, HEAD');
      expect(answer.json.code).toBe('method-not-allowed');
    }
    expect((await get('/api/nothing', { method: 'POST' })).status).toBe(404);
  });

  it.each([
    ['/ogc/collections/flows/items?kind=%E0%A4%A', 400],
    ['/api/facilities/%FF', 400],
    ['/api/facilities/a%00b', 400],
    ['/api/search?q=a%00b', 400],
    ['/ogc/collections/facilities/items?municipality=%00', 400],
    [`/api/facets?facilityId=${'a'.repeat(9_000)}`, 414],
    [`/api/facets?facilityId=${'a,'.repeat(500)}a`, 400],
    ['/api/facets?year=99999999999999999999', 400],
    ['/api/matches?flowId=a&radiusMetres=1e308', 400],
    ['/ogc/collections/nothing/items', 404],
    ['/ogc/collections/flows/items/%F0%9F%98%80', 404],
  ])('answer %s with %i', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(problemSchema.parse(answer.json).status).toBe(status);
  });

  it('carry the headers that protect a browser', async () => {
    const { headers } = await get('/api/nothing');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  it('show nothing of a bug but that it was one', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = new Proxy(database().db, {
      get: () => {
        throw new Error('secret detail');
      },
    });
    const answer = await appOn({ ...database(), db: broken }).get('/api/sources');
    expect(answer.json).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.text).not.toContain('secret');
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });
});

it('health is 200 while the database answers and 503 when it does not', async () => {
  const database = await openPglite('memory:');
  const { get } = appOn(database);
  expect((await get('/health')).json).toMatchObject({
    status: 'ok',
    databaseEngine: 'pglite',
    version: '0.0.0-test',
  });
  await database.close();
  const gone = await get('/health');
  expect(gone.status).toBe(503);
  expect(gone.json.status).toBe('unavailable');
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect((await get('/api/sources')).json).toMatchObject({ status: 503, code: 'unavailable' });
  log.mockRestore();
});

it('links name the public address where a proxy stands in front', async () => {
  const app = createApp({
    database: { db: {} as never, engine: 'pglite', version: '' },
    version: '0.0.0-test',
    messages: MESSAGES,
    mapConfiguration: { styleUrl: null, darkStyleUrl: null },
    publicOrigin: 'https://map.example.fi',
  });
  const { links } = (await (await app.request('/ogc')).json()) as { links: { href: string }[] };
  expect(links.every(({ href }) => href.startsWith('https://map.example.fi/ogc'))).toBe(true);
});
