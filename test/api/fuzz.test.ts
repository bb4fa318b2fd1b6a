import { expect, it } from 'vitest';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

const REQUESTS = 400;
const SEED = 20261124;

const METHODS = ['GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];

const NAMES = [
  'kind materialId lowCode direction basis year latest hazardous industrialAreaId facilityId bbox datetime limit',
  'cursor f flowId radiusMetres q language naceCode municipality actorId country flowYear flowBasis',
  'donorFacilityId receiverFacilityId withoutPosition __proto__ constructor toString [] a[b]',
].flatMap((names) => names.split(' '));

/** Values as they stand in an address: some fit, most do not, some are no text at all. */
const VALUES = [
  'plastic',
  'waste,material',
  'pe-ld',
  '1501',
  '150102',
  'output',
  'example',
  '2024',
  'true',
  '1',
  'petikko',
  '24,60,25,61',
  '170,-90,-170,90',
  '0,0,0,0',
  '-180,-90,180,90',
  '24,60,0,25,61,9',
  '2024-01-01/..',
  '2024-06-01T00:00:00Z',
  'csv',
  'geojson',
  'json',
  'fi',
  'ZXhhbXBsZQ',
  '',
  '%20',
  ',',
  ',,,',
  '-1',
  '0',
  '1e309',
  '-0',
  '9'.repeat(400),
  '0.1',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  '%00',
  'a%00b',
  '%FF%FE',
  '%E0%A4%A',
  '%',
  '%25',
  '%27',
  '%27%20OR%201=1--',
  '%22%5C',
  '$1',
  '%7B%7D',
  '%5C%5C',
  '\\',
  '%F0%9F%98%80',
  '%ED%A0%80',
  '%C3%A5',
  'A%CC%8A',
  '%E2%80%AE',
  '%0D%0AX-Injected:%201',
  '<script>',
  '../../etc/passwd',
  '%2e%2e%2f',
  '__proto__',
  'x'.repeat(150),
  'a,'.repeat(300),
  'x'.repeat(9_000),
  '(((((((((',
  '_%25_',
  '15.01.10*',
];

const PATHS = [
  '/',
  '/ogc',
  '/ogc/',
  '/ogc/api',
  '/ogc/conformance',
  '/ogc/collections',
  ...['industrial-areas', 'facilities', 'flows', 'transfers', 'none', '%00', '%FF'].flatMap((id) => [
    `/ogc/collections/${id}`,
    `/ogc/collections/${id}/items`,
    `/ogc/collections/${id}/items/{value}`,
    `/api/downloads/${id}`,
  ]),
  '/api/matches',
  '/api/facilities',
  '/api/facilities/{value}',
  '/api/transfers',
  '/api/facets',
  '/api/materials',
  '/api/sources',
  '/api/search',
  '/api/map-configuration',
  '/api/{value}',
  '/health',
  '/{value}',
  '//',
  '/.',
];

const HEADERS: Record<string, string>[] = [
  {},
  { 'Accept-Language': 'sv;q=x,,;;*' },
  { 'Accept-Language': 'a,'.repeat(2_000) },
  { Accept: 'text/html' },
  { Accept: 'nonsense' },
  { 'Accept-Encoding': 'gzip, br;q=oops' },
  { Range: 'bytes=5-1' },
  { Origin: 'null' },
  { 'Content-Type': 'application/json' },
  { 'If-None-Match': '*' },
];

describeEachEngine('a flood of nonsense', { seeded: true }, ({ database }) => {
  it(`never ends in a 5xx (${REQUESTS} requests, seed ${SEED})`, async () => {
    const { app } = appOn(database());
    const random = generator(SEED);
    const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
    const seen = new Map<number, number>();
    for (let request = 0; request < REQUESTS; request++) {
      const query = Array.from({ length: Math.floor(random() * 4) }, () => `${pick(NAMES)}=${pick(VALUES)}`);
      const path = pick(PATHS).replace('{value}', () => pick(VALUES));
      const address = [path, query.join('&')].filter(Boolean).join('?');
      const init = { method: pick(METHODS), headers: pick(HEADERS) };
      const response = await app.request(`http://localhost${address}`, init);
      const text = await response.text();
      const told = `${init.method} ${address.slice(0, 300)} → ${response.status} ${text.slice(0, 200)}`;
      expect(response.status, told).toBeLessThan(500);
      expect(response.headers.get('x-injected'), told).toBeNull();
      if (response.status >= 400 && init.method !== 'HEAD')
        expect(response.headers.get('content-type'), told).toBe('application/problem+json');
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    }
    // The flood reaches the endpoints too, not only the guards before them.
    expect(seen.get(200)).toBeGreaterThan(20);
    expect(seen.get(400)).toBeGreaterThan(20);
  });

  it('every single odd value at every endpoint that takes it is told as a problem or answered', async () => {
    const { get } = appOn(database());
    const wrong: string[] = [];
    for (const value of VALUES)
      for (const question of [
        `/api/search?q=${value}`,
        `/api/matches?flowId=${value}`,
        `/ogc/collections/flows/items?limit=1&bbox=${value}`,
        `/ogc/collections/facilities/items?limit=1&municipality=${value}`,
        `/ogc/collections/transfers/items?limit=1&materialId=${value}`,
        `/api/facilities/${value}`,
      ]) {
        const { status } = await get(question);
        if (status >= 500) wrong.push(`${question} → ${status}`);
      }
    expect(wrong).toEqual([]);
  });
});

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
