import { createRoute } from '@hono/zod-openapi';
import type { Api } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { jsonParameter } from '../parameters/choiceParameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { conformanceSchema } from './documents.ts';
import { OGC_ROOT } from './paths.ts';

const CLASSES = ['core', 'geojson', 'oas30'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
);

const route = createRoute({
  method: 'get',
  path: `${OGC_ROOT}/conformance`,
  tags: ['OGC API – Features'],
  summary: 'Conformance classes',
  request: { query: queryOf({ f: jsonParameter }) },
  responses: jsonResponse('Which parts of the standard are kept', conformanceSchema),
});

export function conformanceRoute(api: Api) {
  api.openapi(route, (context) => context.json({ conformsTo: CLASSES }, 200));
}
