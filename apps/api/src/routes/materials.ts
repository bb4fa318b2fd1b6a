import { createRoute } from '@hono/zod-openapi';
import { listMaterials } from '@sivuvirta/db';
import { materialsSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { NO_QUERY } from '../parameters/queryOf.ts';

const route = createRoute({
  method: 'get',
  path: '/api/materials',
  tags: ['Map'],
  summary: 'The material tree with names in three languages',
  request: { query: NO_QUERY },
  responses: jsonResponse('Every material', materialsSchema),
});

export function materialsRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => context.json({ materials: await listMaterials(db) }, 200));
}
