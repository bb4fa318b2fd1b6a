import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Database, Engine } from '@sivuvirta/db';
import type { MapConfiguration } from '@sivuvirta/domain';
import type { Context } from 'hono';
import type { createTexts, Texts } from './texts.ts';

export type Api = OpenAPIHono;

/** What the routes work with; made once by `createApp`. */
export interface Services {
  db: Database;
  engine: Engine;
  /** What the database server says of itself. */
  engineVersion: string;
  /** Version of this program. */
  version: string;
  mapConfiguration: MapConfiguration;
  texts: ReturnType<typeof createTexts>;
  /** Words in the language of whoever asks. */
  textsFor: (context: Context) => Texts;
  /** Scheme, host and port under which the reader reached us, without a slash at the end. */
  originOf: (context: Context) => string;
  /** The present moment, RFC 3339. */
  now: () => string;
}
