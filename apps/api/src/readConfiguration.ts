import { resolve } from 'node:path';
import type { MapConfiguration } from '@sivuvirta/domain';

export interface Configuration {
  host: string;
  port: number;
  /** What `openDatabase` takes. */
  database: string;
  mapConfiguration: MapConfiguration;
  publicOrigin: string | undefined;
}

/** A setting that cannot be meant; the message names it. */
export class ConfigurationError extends Error {}

/**
 * | Variable | Without it |
 * |---|---|
 * | `PORT` | 3000 |
 * | `HOST` | `127.0.0.1`: this machine only, also as `localhost`; `0.0.0.0` opens it to the network |
 * | `DATABASE_URL` | an embedded database in `DATA_DIR` |
 * | `DATA_DIR` | `.data` in the working folder |
 * | `MAP_STYLE_URL`, `MAP_STYLE_URL_DARK` | the embedded base map |
 * | `PUBLIC_URL` | links name the host that each request named |
 *
 * @throws ConfigurationError
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const setting = (name: string) => environment[name]?.trim() || undefined;
  return {
    host: setting('HOST') ?? '127.0.0.1',
    port: readPort(setting('PORT') ?? '3000'),
    database: setting('DATABASE_URL') ?? resolve(setting('DATA_DIR') ?? '.data'),
    mapConfiguration: {
      styleUrl: readUrl('MAP_STYLE_URL', setting('MAP_STYLE_URL'))?.href ?? null,
      darkStyleUrl: readUrl('MAP_STYLE_URL_DARK', setting('MAP_STYLE_URL_DARK'))?.href ?? null,
    },
    publicOrigin: readUrl('PUBLIC_URL', setting('PUBLIC_URL'))?.origin,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new ConfigurationError(`PORT must be a number from 0 to 65535, not "${text}".`);
}

function readUrl(name: string, text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new ConfigurationError(`${name} must be an http or https address, not "${text}".`);
}
