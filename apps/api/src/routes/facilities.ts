import { createRoute } from '@hono/zod-openapi';
import { summariseFacilities } from '@sivuvirta/db';
import { facilitySummariesSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { booleanParameter } from '../parameters/booleanParameter.ts';
import { FLOW_FILTER_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';

const route = createRoute({
  method: 'get',
  path: '/api/facilities',
  tags: ['Map'],
  summary: 'Facilities with at least one flow that the filter lets through, and the sums of those flows',
  request: {
    query: queryOf({
      ...FLOW_FILTER_PARAMETERS,
      withoutPosition: booleanParameter('True: also facilities whose position is unknown.'),
    }),
  },
  responses: jsonResponse('Facilities as the map draws them', facilitySummariesSchema),
});

export function facilitiesRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => {
    const { withoutPosition = false, ...filter } = withoutAbsent(context.req.valid('query'));
    return context.json({ facilities: await summariseFacilities(db, filter, { withoutPosition }) }, 200);
  });
}
