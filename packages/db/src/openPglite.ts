import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { OpenDatabase } from './database.ts';
import { lockFolder } from './lockFolder.ts';
import { MIGRATIONS_FOLDER } from './migrationsFolder.ts';
import { serverVersion } from './serverVersion.ts';
import * as tables from './tables/index.ts';

export interface OpenPglite extends OpenDatabase {
  /** The whole data folder as an uncompressed tar, to start other databases from. */
  dump: () => Promise<Blob>;
}

/**
 * @param folder a folder, or `memory:`.
 * @param preparedFolder the bytes of a dumped data folder to start from, where the folder is still empty.
 */
export async function openPglite(folder: string, preparedFolder?: Blob): Promise<OpenPglite> {
  const inMemory = folder === 'memory:';
  const unlock = inMemory ? () => {} : lockFolder(folder);
  try {
    const client = await PGlite.create({
      ...(inMemory ? {} : { dataDir: join(folder, 'pglite') }),
      ...(preparedFolder ? { loadDataDir: preparedFolder } : {}),
      extensions: { postgis },
    });
    const db = drizzle(client, { schema: tables, casing: 'snake_case' });
    await migrate(db, { migrationsFolder: MIGRATIONS_FOLDER });
    return {
      db,
      engine: 'pglite',
      version: await serverVersion(db),
      location: inMemory ? 'memory' : folder,
      dump: () => client.dumpDataDir('none'),
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
