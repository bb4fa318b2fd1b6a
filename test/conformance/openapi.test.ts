import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, expect, it } from 'vitest';
import { COLLECTIONS } from '../../apps/api/src/collections/index.ts';
import { appOn } from '../api/appOn.ts';
import { describeEachEngine } from '../support/eachEngine.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema: Record<string, unknown>;
}

describeEachEngine('the OpenAPI document', {}, ({ database }) => {
  let document: { paths: Record<string, { servers?: { url: string }[]; get: { parameters: Parameter[] } }> };
  beforeAll(async () => {
    document = (await appOn(database()).get('/ogc/api')).json;
  });
  const parametersOf = (path: string) =>
    Object.fromEntries((document.paths[path]?.get.parameters ?? []).map((one) => [one.name, one]));

  it('is valid OpenAPI 3.0', async () => {
    const { valid, errors } = await new Validator().validate(document);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a path of its own for each collection, below the server of the document', () => {
    expect(document).toMatchObject({ servers: [{ url: 'http://localhost/ogc' }] });
    for (const { id } of COLLECTIONS)
      for (const path of ['', '/items', '/items/{featureId}'])
        expect(document.paths, path).toHaveProperty([`/collections/${id}${path}`]);
    for (const path of ['/', '/conformance', '/collections', '/api'])
      expect(document.paths).toHaveProperty([path]);
  });

  it('names another server for what lies beside OGC', () => {
    for (const path of ['/api/matches', '/api/facets', '/api/downloads/flows', '/health'])
      expect(document.paths[path]?.servers, path).toEqual([{ url: 'http://localhost' }]);
  });

  it.each(COLLECTIONS.map(({ id }) => id))('describes the parameters of %s as the standard asks', (id) => {
    const { bbox, datetime, limit, ...rest } = parametersOf(`/collections/${id}/items`);
    expect(bbox).toMatchObject({
      in: 'query',
      style: 'form',
      explode: false,
      schema: { type: 'array', minItems: 4, maxItems: 6, items: { type: 'number' } },
    });
    expect(datetime).toMatchObject({
      in: 'query',
      style: 'form',
      explode: false,
      schema: { type: 'string' },
    });
    expect(limit).toMatchObject({
      in: 'query',
      style: 'form',
      explode: false,
      schema: { type: 'integer', minimum: 1, maximum: 10_000, default: 100 },
    });
    expect(Object.keys(rest)).toContain('cursor');
    expect(Object.values(rest).every((parameter) => !parameter.required)).toBe(true);
  });

  it('says what must be given', () => {
    expect(parametersOf('/api/search').q?.required).toBe(true);
    expect(parametersOf('/api/search').limit?.required).toBe(false);
    expect(parametersOf('/api/matches').flowId?.required).toBe(true);
  });

  it('describes every endpoint that there is', () => {
    const described = Object.entries(document.paths).map(([path, { servers }]) =>
      servers ? path : path === '/' ? '/ogc' : `/ogc${path}`,
    );
    const { app } = appOn(database());
    const routed = app.routes
      .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
      .map(({ path }) => path.replace(/:(\w+)/g, '{$1}'));
    expect(new Set(described)).toEqual(new Set(routed));
  });
});
