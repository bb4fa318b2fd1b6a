import type { OpenDatabase } from './database.ts';
import { openPglite } from './openPglite.ts';
import { openPostgres } from './openPostgres.ts';

/**
 * Opens and migrates a database.
 *
 * @param url `postgres://…` for PostgreSQL ≥ 15 with PostGIS, `memory:` for a throw-away embedded one,
 *   anything else is the folder of an embedded PGlite, made when absent and locked while open.
 * @throws DomainError `database-locked` when another process has the folder open.
 */
export async function openDatabase(url: string): Promise<OpenDatabase> {
  return /^postgres(ql)?:\/\//.test(url) ? openPostgres(url) : openPglite(url);
}
