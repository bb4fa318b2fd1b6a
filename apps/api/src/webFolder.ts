import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';

/** Paths that are never the web app, so that a mistyped address of the API is told as one. */
const NOT_THE_APP = /^\/(api|ogc|health)(\/|$)/;
/** Vite puts a hash of the content into these names. */
const HASHED = /[/\\]assets[/\\][^/\\]+$/;

/**
 * The built web app: files as they are, and `index.html` for any other page that a browser navigates to, because
 * the app reads its own address.
 */
export function webFolder(folder: string): MiddlewareHandler[] {
  const cacheFor = (path: string, context: Context) =>
    context.header('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  const files = serveStatic({ root: folder, precompressed: true, onFound: cacheFor });
  const page = serveStatic({ root: folder, path: 'index.html', onFound: cacheFor });
  return [
    (context, next) => (NOT_THE_APP.test(context.req.path) ? next() : files(context, next)),
    (context, next) => (isNavigation(context) ? page(context, next) : next()),
  ];
}

const isNavigation = (context: Context) =>
  !NOT_THE_APP.test(context.req.path) && (context.req.header('accept') ?? '').includes('text/html');
