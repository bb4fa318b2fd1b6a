import { createRoute } from '@hono/zod-openapi';
import { countFacets, countFlows, countTransfers } from '@sivuvirta/db';
import { facetsSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { FLOW_FILTER_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';

const route = createRoute({
  method: 'get',
  path: '/api/facets',
  tags: ['Map'],
  summary: 'How many flows each value of a filter would leave',
  request: { query: queryOf(FLOW_FILTER_PARAMETERS) },
  responses: jsonResponse('Counts by value; values without flows are absent', facetsSchema),
});

export function facetsRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => {
    const filter = withoutAbsent(context.req.valid('query'));
    const [numberMatched, transfersMatched, counts] = await Promise.all([
      countFlows(db, filter),
      countTransfers(db, filter),
      countFacets(db, filter),
    ]);
    return context.json({ numberMatched, transfersMatched, ...counts }, 200);
  });
}
