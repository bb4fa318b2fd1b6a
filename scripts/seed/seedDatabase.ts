import type { Database, RowCounts } from '@sivuvirta/db';
import { sql } from 'drizzle-orm';
import { EXAMPLE_FILES, loadExample } from './loadExample.ts';
import { type DataSet, loadOnce } from './loadOnce.ts';
import { loadReference, REFERENCE_FILES } from './loadReference.ts';

export const REFERENCE: DataSet = {
  name: 'reference',
  files: REFERENCE_FILES,
  again: 'changed',
  load: loadReference,
};
export const EXAMPLE: DataSet = { name: 'example', files: EXAMPLE_FILES, again: 'never', load: loadExample };

export interface SeedOptions {
  onProgress?: (step: string) => void;
  /** False: the reference tables only. */
  example?: boolean;
}

/** What became of the rows of each table, by data set; null where this database had the set already. */
export type SeedReport = Record<string, Record<string, RowCounts> | null>;

/**
 * Brings the shipped data into a migrated database, all or nothing: reference tables whenever their files changed,
 * the example only once in a database's life, so that an operator who deleted it does not get it back.
 *
 * @throws Error that names file and line of a row that does not satisfy its schema.
 */
export async function seedDatabase(db: Database, options: SeedOptions = {}): Promise<SeedReport> {
  const { onProgress = () => {}, example = true } = options;
  return db.transaction(async (transaction) => {
    // Two servers that start at once load one after the other.
    await transaction.execute(sql`lock table loaded_data in exclusive mode`);
    const report: SeedReport = {};
    for (const set of example ? [REFERENCE, EXAMPLE] : [REFERENCE]) {
      onProgress(`${set.name} data`);
      report[set.name] = await loadOnce(transaction, set);
    }
    return report;
  });
}
