import { type Database, type RowCounts, tables, upsertRows } from '@sivuvirta/db';
import { eq } from 'drizzle-orm';
import { hashShippedFiles, isShipped } from './shippedFile.ts';

export interface DataSet {
  name: string;
  files: readonly string[];
  load: (db: Database) => Promise<Record<string, RowCounts>>;
}

/**
 * Loads a shipped data set as far as this database wants it; null where nothing was to do. Once loaded, or declined,
 * a set is remembered. Run it inside a transaction.
 */
export async function loadOnce(
  db: Database,
  set: DataSet,
  when: 'always' | 'whenChanged' | 'firstTime' | 'declined',
): Promise<Record<string, RowCounts> | null> {
  const sha256 = hashShippedFiles(set.files);
  const [loaded] = await db.select().from(tables.loadedData).where(eq(tables.loadedData.name, set.name));
  if (loaded && (when === 'firstTime' || (when === 'whenChanged' && loaded.sha256 === sha256))) return null;
  const counts = when === 'declined' ? null : await set.load(db);
  await upsertRows(db, tables.loadedData, [{ name: set.name, sha256, loadedAt: new Date() }]);
  return counts;
}

/** A package may lack the files of a set that is only an example. */
export const isComplete = (set: DataSet): boolean => set.files.every(isShipped);
