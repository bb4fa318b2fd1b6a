import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { ENGINES, type Engine, type OpenDatabase } from '../../packages/db/src/database.ts';
import { openDatabase } from '../../packages/db/src/openDatabase.ts';
import { openPglite } from '../../packages/db/src/openPglite.ts';
import { databaseUrl } from './templates.ts';

export interface EngineContext {
  engine: Engine;
  /** The file's own database, fresh for this `describe`; only inside tests and hooks. */
  database: () => OpenDatabase;
}

/**
 * The same tests on PGlite and on PostgreSQL, each on a database of their own: migrated and empty, or
 * (`seeded`) with the reference tables and the example data. PostgreSQL is skipped by name where absent.
 */
export function describeEachEngine(
  name: string,
  { seeded = false }: { seeded?: boolean },
  define: (context: EngineContext) => void,
): void {
  const template = seeded ? 'seeded' : 'empty';
  for (const engine of ENGINES) {
    const absent = engine === 'postgresql' && !inject('postgres');
    const title = absent
      ? `${name} on postgresql (not installed: PostgreSQL ≥ 15 with PostGIS)`
      : `${name} on ${engine}`;
    describe.skipIf(absent)(title, () => {
      let open: OpenDatabase | undefined;
      let drop = async () => {};
      beforeAll(async () => {
        if (engine === 'pglite') {
          const tar = readFileSync(inject('pgliteTemplates')[template]);
          open = await openPglite('memory:', new Blob([tar]));
          return;
        }
        ({ open, drop } = await openPostgresCopy(template));
      });
      afterAll(async () => {
        await open?.close();
        await drop();
      });
      define({
        engine,
        database: () => {
          if (!open) throw new Error('The database is open only while tests and hooks run.');
          return open;
        },
      });
    });
  }
}

async function openPostgresCopy(template: 'empty' | 'seeded') {
  const cluster = inject('postgres');
  if (!cluster) throw new Error('PostgreSQL is not installed.');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(`create database ${name} template ${cluster.templates[template]}`);
  return {
    open: await openDatabase(databaseUrl(cluster.adminUrl, name)),
    drop: () => asAdmin(`drop database ${name} with (force)`),
  };
}

async function asAdmin(statement: string) {
  const admin = postgres(inject('postgres')?.adminUrl ?? '', { max: 1, onnotice: () => {} });
  await admin.unsafe(statement);
  await admin.end();
}
