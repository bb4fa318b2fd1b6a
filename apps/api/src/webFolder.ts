import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';

/** Paths that are never the web app, so that a mistyped address of the API is told as one. */
const NOT_THE_APP = /^\/(api|ogc|health)(\/|$)/;
/** Vite puts a hash of the content into these names. */
const HASHED = /^\/assets\/[^/]+$/;
const FOR_GOOD = 'public, max-age=31536000, immutable';
const UNTIL_ASKED = 'no-cache';

/**
 * The built web app: files as they are, and `index.html` for any other page that a browser navigates to, because
 * the app reads its own address.
 */
export function webFolder(folder: string): MiddlewareHandler[] {
  const files = cached(serveStatic({ root: folder, precompressed: true }), ({ req }) =>
    HASHED.test(req.path) ? FOR_GOOD : UNTIL_ASKED,
  );
  const page = cached(
    serveStatic({ root: folder, path: 'index.html', precompressed: true }),
    () => UNTIL_ASKED,
  );
  return [
    (context, next) => (NOT_THE_APP.test(context.req.path) ? next() : files(context, next)),
    (context, next) => (isNavigation(context) ? page(context, next) : next()),
  ];
}

const cached =
  (serve: MiddlewareHandler, cacheControl: (context: Context) => string): MiddlewareHandler =>
  async (context, next) => {
    let found = true;
    const response = await serve(context, async () => {
      found = false;
    });
    if (!found || !response) return next();
    response.headers.set('Cache-Control', cacheControl(context));
    return response;
  };

const isNavigation = (context: Context) =>
  !NOT_THE_APP.test(context.req.path) && (context.req.header('accept') ?? '').includes('text/html');
