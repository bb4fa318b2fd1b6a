import { createRoute } from '@hono/zod-openapi';
import type { Api, Services } from '../api.ts';
import { COLLECTIONS, type Collection } from '../collections/index.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { jsonParameter } from '../parameters/choiceParameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { describeCollection } from './describeCollection.ts';
import { collectionSchema, collectionsSchema } from './documents.ts';
import { collectionPath, JSON_TYPE, OGC_ROOT } from './paths.ts';

const QUERY = queryOf({ f: jsonParameter });
const PATH = `${OGC_ROOT}/collections`;

const listRoute = createRoute({
  method: 'get',
  path: PATH,
  tags: ['OGC API – Features'],
  summary: 'Collections',
  request: { query: QUERY },
  responses: jsonResponse('Every collection with its extent', collectionsSchema),
});

const oneRoute = ({ id, title }: Collection) =>
  createRoute({
    method: 'get',
    path: collectionPath(id),
    tags: ['OGC API – Features'],
    summary: title,
    request: { query: QUERY },
    responses: jsonResponse('The collection with its extent', collectionSchema),
  });

export function collectionsRoutes(api: Api, { db, originOf }: Services) {
  api.openapi(listRoute, async (context) => {
    const origin = originOf(context);
    const collections = await Promise.all(
      COLLECTIONS.map((collection) => describeCollection(db, collection, origin)),
    );
    const links = [{ rel: 'self', href: `${origin}${PATH}`, type: JSON_TYPE, title: 'Collections' }];
    return context.json({ links, collections }, 200);
  });
  for (const collection of COLLECTIONS)
    api.openapi(oneRoute(collection), async (context) =>
      context.json(await describeCollection(db, collection, originOf(context)), 200),
    );
}
