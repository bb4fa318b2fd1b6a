import { createRoute } from '@hono/zod-openapi';
import { listSources } from '@sivuvirta/db';
import { sourcesSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { NO_QUERY } from '../parameters/queryOf.ts';

const route = createRoute({
  method: 'get',
  path: '/api/sources',
  tags: ['Map'],
  summary: 'Where the rows come from, with licence and credit line',
  request: { query: NO_QUERY },
  responses: jsonResponse('Every source', sourcesSchema),
});

export function sourcesRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => context.json({ sources: await listSources(db) }, 200));
}
