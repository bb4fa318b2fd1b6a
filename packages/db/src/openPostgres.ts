import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { OpenDatabase } from './database.ts';
import { MIGRATIONS_FOLDER } from './migrationsFolder.ts';
import { serverVersion } from './serverVersion.ts';
import * as tables from './tables/index.ts';

/** Any number, the same in every process: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 72_186_201;

/** @param url `postgres://user:password@host:port/database`; the user may create tables, and PostGIS is installable. */
export async function openPostgres(url: string): Promise<OpenDatabase> {
  await migratePostgres(url);
  const client = postgres(url, { onnotice: () => {}, connection: { application_name: 'sivuvirta' } });
  const db = drizzle(client, { schema: tables, casing: 'snake_case' });
  const { host, pathname } = new URL(url);
  return {
    db,
    engine: 'postgresql',
    version: await serverVersion(db),
    location: `${host}${pathname}`,
    close: () => client.end({ timeout: 5 }),
  };
}

async function migratePostgres(url: string) {
  // A session lock needs one connection that stays the same.
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client, { casing: 'snake_case' }), { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    await client.end({ timeout: 5 });
  }
}
