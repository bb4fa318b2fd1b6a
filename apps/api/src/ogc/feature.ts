import { createRoute, z } from '@hono/zod-openapi';
import { DomainError } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { COLLECTIONS, type Collection } from '../collections/index.ts';
import { geoJsonResponse } from '../jsonResponse.ts';
import { choiceParameter } from '../parameters/choiceParameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { collectionPath, GEOJSON_TYPE, itemsPath, JSON_TYPE } from './paths.ts';

const describe = ({ id, title, featureSchema }: Collection) =>
  createRoute({
    method: 'get',
    path: `${itemsPath(id)}/{featureId}`,
    tags: ['OGC API – Features'],
    summary: `${title}: one feature`,
    request: {
      params: z.object({ featureId: z.string() }),
      query: queryOf({ f: choiceParameter('Encoding of the answer.', ['json', 'geojson']) }),
    },
    responses: geoJsonResponse('The feature, with links to itself and its collection', featureSchema),
  });

export function featureRoutes(api: Api, { db, originOf }: Services) {
  for (const collection of COLLECTIONS) {
    api.openapi(describe(collection), async (context) => {
      const { featureId } = context.req.valid('param');
      const feature = await collection.find(db, featureId);
      if (!feature) throw new DomainError('not-found');
      const origin = originOf(context);
      const links = [
        { rel: 'self', href: `${origin}${itemsPath(collection.id)}/${feature.id}`, type: GEOJSON_TYPE },
        {
          rel: 'collection',
          href: `${origin}${collectionPath(collection.id)}`,
          type: JSON_TYPE,
          title: collection.title,
        },
      ];
      return context.json({ ...feature, links }, 200, { 'Content-Type': GEOJSON_TYPE });
    });
  }
}
