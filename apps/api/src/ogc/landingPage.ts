import { createRoute } from '@hono/zod-openapi';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { jsonParameter } from '../parameters/choiceParameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { landingPageSchema } from './documents.ts';
import { JSON_TYPE, OGC_ROOT, OPENAPI_TYPE } from './paths.ts';

const route = createRoute({
  method: 'get',
  path: OGC_ROOT,
  tags: ['OGC API – Features'],
  summary: 'Landing page',
  request: { query: queryOf({ f: jsonParameter }) },
  responses: jsonResponse('Where everything is', landingPageSchema),
});

export function landingPageRoute(api: Api, { originOf }: Services) {
  api.openapi(route, (context) => {
    const root = `${originOf(context)}${OGC_ROOT}`;
    return context.json(
      {
        title: 'Sivuvirta',
        description:
          'Resource flows of Finnish industrial areas: areas, facilities, what goes in and out of them, and what moved between them.',
        links: [
          { rel: 'self', href: root, type: JSON_TYPE, title: 'This document' },
          { rel: 'service-desc', href: `${root}/api`, type: OPENAPI_TYPE, title: 'API definition' },
          { rel: 'conformance', href: `${root}/conformance`, type: JSON_TYPE, title: 'Conformance classes' },
          { rel: 'data', href: `${root}/collections`, type: JSON_TYPE, title: 'Collections' },
        ],
      },
      200,
    );
  });
}
