import { type Flow, matchesSchema } from '@sivuvirta/domain';
import { beforeAll, expect, it } from 'vitest';
import {
  insertReferences,
  inventedFacility,
  inventedFlow,
} from '../../packages/db/src/queries/fixture.test-support.ts';
import { facility, flow } from '../../packages/db/src/tables/index.ts';
import { describeEachEngine } from '../support/eachEngine.ts';
import { appOn } from './appOn.ts';

describeEachEngine('matches', {}, ({ database }) => {
  const get: ReturnType<typeof appOn>['get'] = (...question) => appOn(database()).get(...question);
  const matches = async (query: string, language = 'en') => {
    const answer = await get(`/api/matches?${query}`, { language });
    expect(answer.json).toMatchObject({ flow: {} });
    return matchesSchema.parse(answer.json);
  };

  beforeAll(async () => {
    const { db } = database();
    await insertReferences(db);
    const at = (id: string, longitude: number) =>
      inventedFacility(id, { geometry: { type: 'Point', coordinates: [longitude, 60] } });
    const input = (id: string, facilityId: string, values: Partial<Flow> = {}) =>
      inventedFlow(id, facilityId, { direction: 'input', ...values });
    // One degree of longitude is 55.8 km there.
    await db
      .insert(facility)
      .values([
        at('donor', 25),
        at('next-door', 25.01),
        at('ten-km', 25.18),
        at('hundred-km', 26.8),
        inventedFacility('hidden', { geometry: null }),
      ]);
    await db
      .insert(flow)
      .values([
        inventedFlow('out', 'donor'),
        inventedFlow('out-hazardous', 'donor', { hazardous: true }),
        inventedFlow('out-hidden', 'hidden'),
        input('bag', 'next-door', { materialId: 'pe-bag' }),
        input('ash', 'next-door', { materialId: 'ash' }),
        input('film', 'ten-km'),
        input('pe', 'ten-km', { materialId: 'pe' }),
        input('film-hazardous', 'ten-km', { hazardous: true }),
        input('film-far', 'hundred-km'),
      ]);
  });

  it('are the receivers of an output, best first', async () => {
    const found = await matches('flowId=out&radiusMetres=50000');
    expect(found.matches.map((match) => match.flow.id)).toEqual(['film', 'film-hazardous', 'pe', 'bag']);
    expect(found).toMatchObject({ numberMatched: 4, radiusMetres: 50_000, candidatesCapped: false });
    const [first] = found.matches;
    expect(first?.distanceMetres).toBeGreaterThan(10_000);
    expect(first?.distanceMetres).toBeLessThan(10_100);
    // 0.6 × 1 for the material, 0.4 × (1 − 10.05 / 50) for the way.
    expect(first?.score).toBeCloseTo(0.6 + 0.4 * (1 - (first?.distanceMetres ?? 0) / 50_000), 6);
  });

  it('are the donors of an input', async () => {
    const found = await matches('flowId=film');
    expect(found.matches.map((match) => match.flow.id)).toEqual(['out']);
  });

  it('send hazardous waste only to who takes it', async () => {
    const found = await matches('flowId=out-hazardous');
    expect(found.matches.map((match) => match.flow.id)).toEqual(['film-hazardous']);
  });

  it('reach as far as the radius and show as many as the limit', async () => {
    expect((await matches('flowId=out&radiusMetres=200000')).numberMatched).toBe(5);
    const few = await matches('flowId=out&radiusMetres=200000&limit=2');
    expect(few).toMatchObject({ numberMatched: 5, matches: [{}, {}] });
    expect((await matches('flowId=out&radiusMetres=100')).matches).toEqual([]);
  });

  it('give their reasons in the reader’s language', async () => {
    const reasonOf = async (language: string) => (await matches('flowId=out', language)).matches[0]?.reason;
    expect(await reasonOf('fi')).toBe('Sama materiaali kummallakin: PE-kalvo. Linnuntietä matkaa on 10 km.');
    expect(await reasonOf('sv')).toBe('Samma material hos båda: PE-kalvo sv. Avståndet är 10 km fågelvägen.');
    expect(await reasonOf('en')).toBe(
      'The same material on both sides: PE-kalvo en. 10 km apart in a straight line.',
    );
  });

  it('cannot be asked for a flow without position', async () => {
    const answer = await get('/api/matches?flowId=out-hidden', { language: 'fi' });
    expect(answer.json).toMatchObject({ status: 422, code: 'origin-without-position' });
    expect(answer.json.detail).toContain('Tehdas hidden');
  });

  it('need a flow that exists, a radius within bounds and a limit', async () => {
    expect((await get('/api/matches?flowId=none')).status).toBe(404);
    for (const query of [
      '',
      'flowId=out&radiusMetres=0',
      'flowId=out&radiusMetres=500001',
      'flowId=out&limit=0',
    ])
      expect((await get(`/api/matches?${query}`)).status, query).toBe(400);
  });
});
