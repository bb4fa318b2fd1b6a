import type { Database, RowCounts } from '@sivuvirta/db';
import { sql } from 'drizzle-orm';
import { EXAMPLE_FILES, loadExample } from './loadExample.ts';
import { type DataSet, isComplete, loadOnce } from './loadOnce.ts';
import { loadReference, REFERENCE_FILES } from './loadReference.ts';

const REFERENCE: DataSet = { name: 'reference', files: REFERENCE_FILES, load: loadReference };
const EXAMPLE: DataSet = { name: 'example', files: EXAMPLE_FILES, load: loadExample };

export interface SeedOptions {
  onProgress?: (step: string) => void;
  /**
   * `once` (default): only if this database never had the example nor declined it. `again`: (back) in.
   * `declined`: not now and not later. `leave`: not touched.
   */
  example?: 'once' | 'again' | 'declined' | 'leave';
}

/** What became of the rows of each table, by data set; null where nothing was loaded. */
export type SeedReport = Record<'reference' | 'example', Record<string, RowCounts> | null>;

const WHEN = { once: 'firstTime', again: 'always', declined: 'declined' } as const;

/**
 * Brings the shipped data into a migrated database, all or nothing: reference tables whenever their files changed,
 * the example only once in a database's life, so that an operator who deleted it does not get it back.
 *
 * @throws Error that names file and line of a row that does not satisfy its schema.
 */
export async function seedDatabase(db: Database, options: SeedOptions = {}): Promise<SeedReport> {
  const { onProgress = () => {}, example = 'once' } = options;
  return db.transaction(async (transaction) => {
    // Two servers that start at once load one after the other.
    await transaction.execute(sql`lock table loaded_data in exclusive mode`);
    onProgress('reference data');
    const report: SeedReport = {
      reference: await loadOnce(transaction, REFERENCE, 'whenChanged'),
      example: null,
    };
    if (example !== 'leave' && isComplete(EXAMPLE)) {
      onProgress('example data');
      report.example = await loadOnce(transaction, EXAMPLE, WHEN[example]);
    }
    return report;
  });
}
