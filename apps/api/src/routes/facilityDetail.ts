import { createRoute, z } from '@hono/zod-openapi';
import { findFacility, flowsOfFacility, transfersOfFacility } from '@sivuvirta/db';
import { DomainError, facilityDetailSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { toFeature } from '../collections/index.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { NO_QUERY } from '../parameters/queryOf.ts';

const route = createRoute({
  method: 'get',
  path: '/api/facilities/{facilityId}',
  tags: ['Map'],
  summary: 'One facility with all its flows and transfers, newest first',
  request: { params: z.object({ facilityId: z.string() }), query: NO_QUERY },
  responses: jsonResponse('Everything that is known of the facility', facilityDetailSchema),
});

export function facilityDetailRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => {
    const { facilityId } = context.req.valid('param');
    const facility = await findFacility(db, facilityId);
    if (!facility) throw new DomainError('not-found');
    const [flows, transfers] = await Promise.all([
      flowsOfFacility(db, facilityId),
      transfersOfFacility(db, facilityId),
    ]);
    return context.json(
      { facility: toFeature(facility), flows: flows.map(toFeature), transfers: transfers.map(toFeature) },
      200,
    );
  });
}
