import type { MapConfiguration } from '@sivuvirta/domain';
import type { MiddlewareHandler } from 'hono';

/** What a browser may do with our pages: everything from here, and the hosts of the configured map styles. */
export function securityHeaders({ styleUrl, darkStyleUrl }: MapConfiguration): MiddlewareHandler {
  const hosts = [styleUrl, darkStyleUrl].flatMap((url) =>
    url && URL.canParse(url) ? new URL(url).origin : [],
  );
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    // MapLibre's worker is a file of ours; deck.gl and MapLibre fall back to blobs.
    "worker-src 'self' blob:",
    "style-src 'self'",
    "font-src 'self'",
    `img-src ${["'self'", 'data:', 'blob:', ...new Set(hosts)].join(' ')}`,
    `connect-src ${["'self'", ...new Set(hosts)].join(' ')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  };
}
