import { createRoute } from '@hono/zod-openapi';
import { mapConfigurationSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { NO_QUERY } from '../parameters/queryOf.ts';

const route = createRoute({
  method: 'get',
  path: '/api/map-configuration',
  tags: ['Map'],
  summary: 'What the operator decided about the base map',
  request: { query: NO_QUERY },
  responses: jsonResponse(
    'Addresses of hosted styles, null for the embedded base map',
    mapConfigurationSchema,
  ),
});

export function mapConfigurationRoute(api: Api, { mapConfiguration }: Services) {
  api.openapi(route, (context) => context.json(mapConfiguration, 200));
}
