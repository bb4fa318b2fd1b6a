import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { type OpenDatabase, openDatabase } from '@sivuvirta/db';
import packageDescription from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { explainStartFailure } from './explainStartFailure.ts';
import { MESSAGES } from './messages.ts';
import { type Configuration, readConfiguration } from './readConfiguration.ts';

const WEB_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url));
const PATIENCE_MILLISECONDS = 5_000;

/** Opens the database, listens, says where, and closes both on SIGINT or SIGTERM. */
async function start(configuration: Configuration): Promise<void> {
  const database = await openDatabase(configuration.database);
  const built = existsSync(`${WEB_FOLDER}/index.html`);
  const app = createApp({
    database,
    version: packageDescription.version,
    messages: MESSAGES,
    mapConfiguration: configuration.mapConfiguration,
    webFolder: built ? WEB_FOLDER : undefined,
    publicOrigin: configuration.publicOrigin,
  });
  let server: Server;
  try {
    server = await listen(app.fetch, configuration);
  } catch (error) {
    await database.close();
    throw error;
  }
  console.log(greeting(server, configuration, database, built));
  closeOnSignal(server, database);
}

function listen(fetch: (request: Request) => Response | Promise<Response>, { host, port }: Configuration) {
  return new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch, hostname: host, port }, () => resolve(server)) as Server;
    server.once('error', reject);
  });
}

function greeting(server: Server, { host }: Configuration, database: OpenDatabase, built: boolean): string {
  const { port } = server.address() as AddressInfo;
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  const embedded = database.engine === 'pglite';
  return [
    `Sivuvirta ${packageDescription.version}`,
    `  Map       ${built ? `http://${name}:${port}` : 'not built; the API alone is served'}`,
    `  OGC API   http://${name}:${port}/ogc`,
    `  Database  ${database.engine}, ${database.version}`,
    `  Data      ${database.location}`,
    ...(embedded
      ? [
          '  The embedded database survives a crash of the program but gives no promise against power loss.',
          '  Set DATABASE_URL to a PostgreSQL with PostGIS for data that must not be lost.',
        ]
      : []),
  ].join('\n');
}

function closeOnSignal(server: Server, database: OpenDatabase) {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    // Answers that are under way are finished; who is still reading after that is cut off.
    setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS).unref();
    server.close(async () => {
      await database.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

try {
  await start(readConfiguration(process.env));
} catch (error) {
  const explanation = explainStartFailure(error);
  if (explanation === null) throw error;
  console.error(explanation);
  process.exitCode = 1;
}
