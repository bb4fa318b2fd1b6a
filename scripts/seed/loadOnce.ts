import { type Database, type RowCounts, tables, upsertRows } from '@sivuvirta/db';
import { eq } from 'drizzle-orm';
import { hashShippedFiles, isShipped } from './shippedFile.ts';

export interface DataSet {
  name: string;
  files: readonly string[];
  /** `changed`: again whenever a file differs from what was loaded. `never`: what was loaded once is the operator's. */
  again: 'changed' | 'never';
  load: (db: Database) => Promise<Record<string, RowCounts>>;
}

/**
 * Loads a shipped data set unless this database has it; null where nothing was to do. A package without the files of
 * a set that is loaded once (an example) simply has none. Run it inside a transaction.
 */
export async function loadOnce(db: Database, set: DataSet): Promise<Record<string, RowCounts> | null> {
  if (set.again === 'never' && !set.files.every(isShipped)) return null;
  const sha256 = hashShippedFiles(set.files);
  const [loaded] = await db.select().from(tables.loadedData).where(eq(tables.loadedData.name, set.name));
  if (loaded && (set.again === 'never' || loaded.sha256 === sha256)) return null;
  const counts = await set.load(db);
  await upsertRows(db, tables.loadedData, [{ name: set.name, sha256, loadedAt: new Date() }]);
  return counts;
}
