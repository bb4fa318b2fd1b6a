import { OpenAPIHono } from '@hono/zod-openapi';
import type { OpenDatabase } from '@sivuvirta/db';
import { DomainError, type MapConfiguration } from '@sivuvirta/domain';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Api, Services } from './api.ts';
import { OGC_ROUTES } from './ogc/index.ts';
import { rejectInvalid } from './parameters/rejectInvalid.ts';
import { createProblemResponder } from './problem.ts';
import { readerLanguage } from './readerLanguage.ts';
import { refuseMalformedAddress } from './refuseMalformedAddress.ts';
import { ROUTES } from './routes/index.ts';
import { securityHeaders } from './securityHeaders.ts';
import { createTexts, type Messages } from './texts.ts';
import { webFolder } from './webFolder.ts';

export interface AppOptions {
  database: Pick<OpenDatabase, 'db' | 'engine' | 'version'>;
  /** Version of this program. */
  version: string;
  messages: Messages;
  mapConfiguration: MapConfiguration;
  /** Folder of the built web app, with `index.html`; without it there is only the API. */
  webFolder?: string | undefined;
  /** Scheme, host and port in links, where a proxy stands in front; else taken from each request. */
  publicOrigin?: string | undefined;
}

/** The whole HTTP room as one app that needs no port: `app.request('/ogc')` answers. */
export function createApp(options: AppOptions): Api {
  const texts = createTexts(options.messages);
  const services: Services = {
    db: options.database.db,
    engine: options.database.engine,
    engineVersion: options.database.version,
    version: options.version,
    mapConfiguration: options.mapConfiguration,
    texts,
    textsFor: (context) => texts[readerLanguage(context)],
    originOf: (context) => options.publicOrigin ?? new URL(context.req.url).origin,
    now: () => new Date().toISOString(),
  };
  const respond = createProblemResponder(texts);
  const app = new OpenAPIHono({ defaultHook: rejectInvalid });

  app.use(securityHeaders(options.mapConfiguration));
  app.use(compress());
  const open = cors({
    origin: '*',
    allowMethods: ['GET', 'HEAD', 'OPTIONS'],
    exposeHeaders: ['Content-Disposition'],
  });
  app.use('/ogc/*', open);
  app.use('/api/downloads/*', open);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) =>
        respond(
          new DomainError('method-not-allowed', { method: context.req.method, allow: methods.join(', ') }),
          context,
        ),
    }),
  );
  app.use(refuseMalformedAddress);

  for (const register of [...OGC_ROUTES, ...ROUTES]) register(app, services);
  if (options.webFolder !== undefined) app.use(...webFolder(options.webFolder));

  app.notFound((context) => respond(new DomainError('not-found'), context));
  app.onError(respond);
  return app;
}
