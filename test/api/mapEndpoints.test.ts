import {
  facetsSchema,
  facilityDetailSchema,
  facilitySummariesSchema,
  mapConfigurationSchema,
  materialsSchema,
  searchResultsSchema,
  sourcesSchema,
  transferCollectionSchema,
} from '@sivuvirta/domain';
import { expect, it } from 'vitest';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

describeEachEngine('the endpoints of the map', { seeded: true }, ({ database }) => {
  const get: ReturnType<typeof appOn>['get'] = (...question) => appOn(database()).get(...question);

  it('sum the flows of each facility under the filter', async () => {
    const { facilities } = facilitySummariesSchema.parse(
      (await get('/api/facilities?kind=plastic&latest=true')).json,
    );
    const { features } = (
      await get('/ogc/collections/flows/items?kind=plastic&latest=true&direction=output&limit=10000')
    ).json;
    const tonnes = features.reduce(
      (sum: number, flow: { properties: { tonnesPerYear: number } }) => sum + flow.properties.tonnesPerYear,
      0,
    );
    const summed = facilities.reduce((sum, facility) => sum + facility.outputTonnesPerYear.plastic, 0);
    expect(summed).toBeGreaterThan(0);
    expect(summed).toBeCloseTo(tonnes);
    expect(facilities.every((facility) => facility.outputTonnesPerYear.waste === 0)).toBe(true);
  });

  it('show one facility with everything that is known of it, newest first', async () => {
    const { facilities } = (await get('/api/facilities')).json;
    const answer = await get(`/api/facilities/${facilities[0].id}`);
    const detail = facilityDetailSchema.parse(answer.json);
    const years = detail.flows.map((flow) => flow.properties.year);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(detail.flows.every((flow) => flow.properties.facilityId === detail.facility.id)).toBe(true);
    expect((await get('/api/facilities/no-such')).json).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('draw the transfers, the heaviest first, and count them', async () => {
    const { json } = await get('/api/transfers?kind=plastic&direction=input');
    const { features } = transferCollectionSchema.parse(json);
    const tonnes = features.map((transfer) => transfer.properties.tonnes);
    expect(tonnes).toEqual([...tonnes].sort((a, b) => b - a));
    expect(json.numberMatched).toBe(features.length);
    expect(json.numberMatched).toBe(
      (await get('/ogc/collections/transfers/items?kind=plastic')).json.numberMatched,
    );
  });

  it('count what each value of the filter would leave', async () => {
    const facets = facetsSchema.parse((await get('/api/facets?kind=plastic')).json);
    const flows = async (query: string) =>
      (await get(`/ogc/collections/flows/items?${query}`)).json.numberMatched;
    expect(facets.numberMatched).toBe(await flows('kind=plastic'));
    for (const { value, count } of facets.kind) expect(count).toBe(await flows(`kind=${value}`));
    for (const { value, count } of facets.materialId.slice(0, 5))
      expect(count).toBe(await flows(`kind=plastic&materialId=${value}`));
  });

  it('hold the material tree and the sources', async () => {
    const { materials } = materialsSchema.parse((await get('/api/materials')).json);
    const { sources } = sourcesSchema.parse((await get('/api/sources')).json);
    const known = new Set(sources.map(({ id }) => id));
    expect(materials.length).toBeGreaterThan(100);
    expect(materials.every((material) => known.has(material.sourceId))).toBe(true);
    expect(mapConfigurationSchema.parse((await get('/api/map-configuration')).json).styleUrl).toBeNull();
  });

  it('find by name in any language and answer in the reader’s', async () => {
    const search = async (q: string, language: string) =>
      searchResultsSchema.parse((await get(`/api/search?q=${encodeURIComponent(q)}`, { language })).json)
        .results;
    const [swedish] = await search('paperi- ja kartonkipakkaukset', 'sv');
    expect(swedish).toMatchObject({ type: 'lowCode', id: '150101' });
    expect(swedish?.label).toMatch(/^15 01 01 .*papp/i);
    const hazardous = await search('15 01 10', 'fi');
    expect(hazardous[0]).toMatchObject({ id: '150110', detail: 'vaarallinen jäte' });
    expect(hazardous[0]?.label).toMatch(/^15 01 10\* /);
    const [area] = await search('LANGMOSSEBERGEN', 'fi');
    expect(area).toMatchObject({ type: 'industrialArea', id: 'langmossebergen', detail: 'Vantaa' });
    const film = await search('polyeteeni', 'en');
    expect(film.some((result) => result.type === 'material')).toBe(true);
  });

  it('mind ?language= before the header, and say which it was', async () => {
    const answer = await get('/api/search?q=paperi&language=fi', { language: 'sv' });
    expect(answer.headers.get('content-language')).toBe('fi');
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect((await get('/api/search?q=paperi&language=de')).status).toBe(400);
  });

  it('refuse an empty or endless question, and take wildcards word for word', async () => {
    expect((await get('/api/search')).status).toBe(400);
    expect((await get('/api/search?q=%20')).status).toBe(400);
    expect((await get(`/api/search?q=${'a'.repeat(101)}`)).status).toBe(400);
    expect((await get('/api/search?q=%25%25%25')).json.results).toEqual([]);
    expect((await get('/api/search?q=a&limit=3')).json.results).toHaveLength(3);
  });
});
