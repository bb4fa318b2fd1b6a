import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { openDatabase } from '../../packages/db/src/openDatabase.ts';
import { openPglite } from '../../packages/db/src/openPglite.ts';
import { hashFiles } from '../../scripts/hashFiles.mjs';
import { seedDatabase } from '../../scripts/seed/seedDatabase.ts';

/** Prepared databases that every test file starts from a copy of. */
export interface Templates {
  empty: string;
  seeded: string;
}

const CACHE_FOLDER = '.cache/test';
/** All that the content of a template depends on. */
const INGREDIENTS = ['packages/db/src', 'packages/domain/src', 'scripts/seed', 'data', 'package-lock.json'];

/** Tar files of PGlite data folders, kept in the cache until one of their ingredients changes. */
export async function preparePgliteTemplates(): Promise<Templates> {
  const key = hashFiles(INGREDIENTS).slice(0, 16);
  const files = {
    empty: join(CACHE_FOLDER, `${key}-empty.tar`),
    seeded: join(CACHE_FOLDER, `${key}-seeded.tar`),
  };
  if (existsSync(files.empty) && existsSync(files.seeded)) return files;
  rmSync(CACHE_FOLDER, { recursive: true, force: true });
  mkdirSync(CACHE_FOLDER, { recursive: true });
  const open = await openPglite('memory:');
  await write(files.empty, await open.dump());
  await seedDatabase(open.db);
  await write(files.seeded, await open.dump());
  await open.close();
  return files;
}

async function write(file: string, tar: Blob) {
  writeFileSync(`${file}.part`, Buffer.from(await tar.arrayBuffer()));
  renameSync(`${file}.part`, file);
}

/** Template databases of a PostgreSQL cluster. */
export async function preparePostgresTemplates(adminUrl: string): Promise<Templates> {
  const names = { empty: 'template_empty', seeded: 'template_seeded' };
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${names.empty}`);
  await (await openDatabase(databaseUrl(adminUrl, names.empty))).close();
  await admin.unsafe(`create database ${names.seeded} template ${names.empty}`);
  await admin.end();
  const seeded = await openDatabase(databaseUrl(adminUrl, names.seeded));
  await seedDatabase(seeded.db);
  await seeded.close();
  return names;
}

/** The same cluster, another database. */
export function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}
