import type { Database } from '@sivuvirta/db';
import { seedDatabase } from '../seed/seedDatabase.ts';
import { ImportReport } from './importReport.ts';
import type { Progress } from './progress.ts';

class DryRun extends Error {}

/**
 * Runs an import on a database, reference tables first, in one transaction: all or nothing.
 *
 * @param options.dryRun everything is tried on the database and then taken back.
 */
export async function runImport(
  db: Database,
  run: (db: Database, report: ImportReport, progress: Progress) => Promise<void>,
  { progress, dryRun = false }: { progress: Progress; dryRun?: boolean },
): Promise<ImportReport> {
  await seedDatabase(db, { example: 'leave' });
  const report = new ImportReport();
  try {
    await db.transaction(async (transaction) => {
      await run(transaction, report, progress);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
  return report;
}
