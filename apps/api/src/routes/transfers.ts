import { createRoute, z } from '@hono/zod-openapi';
import { countTransfers, largestTransfers } from '@sivuvirta/db';
import { transferCollectionSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { toFeature } from '../collections/index.ts';
import { geoJsonResponse } from '../jsonResponse.ts';
import { FLOW_FILTER_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';

/** More lines than a map can show apart. */
const MAXIMUM_TRANSFERS = 20_000;

const route = createRoute({
  method: 'get',
  path: '/api/transfers',
  tags: ['Map'],
  summary: `Transfers that the filter lets through, the heaviest first, at most ${MAXIMUM_TRANSFERS}`,
  request: { query: queryOf(FLOW_FILTER_PARAMETERS) },
  responses: geoJsonResponse(
    'Lines from donor to receiver; numberMatched counts those beyond the maximum too',
    transferCollectionSchema.extend({ numberMatched: z.int(), numberReturned: z.int() }),
  ),
});

export function transfersRoute(api: Api, { db }: Services) {
  api.openapi(route, async (context) => {
    const filter = withoutAbsent(context.req.valid('query'));
    const rows = await largestTransfers(db, filter, MAXIMUM_TRANSFERS);
    const numberMatched = rows.length < MAXIMUM_TRANSFERS ? rows.length : await countTransfers(db, filter);
    return context.json(
      {
        type: 'FeatureCollection' as const,
        numberMatched,
        numberReturned: rows.length,
        features: rows.map(toFeature),
      },
      200,
      { 'Content-Type': 'application/geo+json' },
    );
  });
}
