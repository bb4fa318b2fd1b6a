import { createRoute, z } from '@hono/zod-openapi';
import type { Api, Services } from '../api.ts';
import { jsonParameter } from '../parameters/choiceParameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { PROBLEM_RESPONSE } from '../problem.ts';
import { OGC_ROOT, OPENAPI_TYPE } from './paths.ts';

const route = createRoute({
  method: 'get',
  path: `${OGC_ROOT}/api`,
  tags: ['OGC API – Features'],
  summary: 'This description of the API',
  request: { query: queryOf({ f: jsonParameter }) },
  responses: {
    200: { description: 'OpenAPI 3.0', content: { [OPENAPI_TYPE]: { schema: z.looseObject({}) } } },
    '4XX': PROBLEM_RESPONSE,
    '5XX': PROBLEM_RESPONSE,
  },
});

/** The one OpenAPI document, of everything that was registered on the API by the time it is first read. */
export function apiDocumentRoute(api: Api, { version, originOf }: Services) {
  api.openapi(route, (context) => {
    const origin = originOf(context);
    const document = api.getOpenAPIDocument({
      openapi: '3.0.3',
      info: {
        title: 'Sivuvirta',
        version,
        description:
          'Resource flows of Finnish industrial areas. Every row names its year, basis, source and licence.',
        license: { name: 'EUPL-1.2' },
      },
      servers: [{ url: `${origin}${OGC_ROOT}`, description: 'OGC API – Features' }],
    });
    const paths = Object.entries(document.paths).map(([path, item]) => relativeToServer(path, item, origin));
    const relative: Record<string, unknown> = { ...document, paths: Object.fromEntries(paths) };
    return context.json(relative, 200, { 'Content-Type': OPENAPI_TYPE });
  });
}

/**
 * Clients of OGC API – Features look for `/collections/…` in the paths, so the server of the document is `/ogc`;
 * every other path names the server above it.
 */
function relativeToServer(path: string, item: object, origin: string): [string, object] {
  if (path === OGC_ROOT) return ['/', item];
  if (path.startsWith(`${OGC_ROOT}/`)) return [path.slice(OGC_ROOT.length), item];
  return [path, { servers: [{ url: origin }], ...item }];
}
