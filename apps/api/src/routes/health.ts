import { createRoute } from '@hono/zod-openapi';
import { pingDatabase } from '@sivuvirta/db';
import { type Health, healthSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { NO_QUERY } from '../parameters/queryOf.ts';

const PATIENCE_MILLISECONDS = 2_000;

const route = createRoute({
  method: 'get',
  path: '/health',
  tags: ['Operation'],
  summary: 'Whether the database answers, and which versions run',
  request: { query: NO_QUERY },
  responses: {
    ...jsonResponse('It answers', healthSchema),
    503: { description: 'It does not answer', content: { 'application/json': { schema: healthSchema } } },
  },
});

export function healthRoute(api: Api, { db, engine, engineVersion, version }: Services) {
  const health = (status: Health['status']) => ({
    status,
    databaseEngine: engine,
    databaseVersion: engineVersion,
    version,
  });
  api.openapi(route, async (context) => {
    context.header('Cache-Control', 'no-store');
    return (await answers(pingDatabase(db)))
      ? context.json(health('ok'), 200)
      : context.json(health('unavailable'), 503);
  });
}

async function answers(ping: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MILLISECONDS);
  });
  try {
    return await Promise.race([ping.then(() => true), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
