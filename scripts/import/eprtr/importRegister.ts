import { assignIndustrialAreas, type Database, tables } from '@sivuvirta/db';
import { actorSchema, facilitySchema } from '@sivuvirta/domain';
import { eq } from 'drizzle-orm';
import { firstIssue } from '../firstIssue.ts';
import type { ImportReport } from '../importReport.ts';
import type { Progress } from '../progress.ts';
import { readCsvObjects } from '../readCsvObjects.ts';
import { RowWriter } from '../rowWriter.ts';
import { importWasteRows } from './importWasteRows.ts';
import { registerFacility } from './registerFacility.ts';
import { REGISTER_FILES } from './registerFiles.ts';
import { REGISTER_SOURCE } from './registerProvenance.ts';

/**
 * Reads a folder of the European Industrial Emissions register (Finnish part) into the database: facilities with
 * their companies, waste rows as output flows, and a transfer where the receiver is named. The same folder gives the
 * same rows. Run it inside a transaction, on a database with its reference tables.
 *
 * @param folder passed `checkRegisterFolder`.
 * @throws UserError for a file that cannot be read as part of the register.
 */
export async function importRegister(
  db: Database,
  folder: string,
  report: ImportReport,
  progress: Progress,
): Promise<void> {
  const read = <F extends keyof typeof REGISTER_FILES>(name: F) =>
    readCsvObjects<(typeof REGISTER_FILES)[F]['columns'][number]>(
      folder,
      REGISTER_FILES[name].file,
      REGISTER_FILES[name].columns,
      report,
      progress,
    );

  const activities = new Map<string, string>();
  for await (const { cells } of read('activities')) activities.set(cells.annex_i_activity, cells.title);

  const suspectYears = new Set<string>();
  for await (const { cells } of read('yearly'))
    if (cells.suspect === '1') suspectYears.add(`${cells.facility_id} ${cells.year}`);

  const writer = new RowWriter(db, report);
  const facilityIds = new Set<string>();
  const actorIds = new Set<string>();
  const { file } = REGISTER_FILES.facilities;
  let withheld = 0;
  let unplaced = 0;
  for await (const { line, cells } of read('facilities')) {
    const { actor, facility } = registerFacility(cells, activities);
    const issue = firstIssue(facilitySchema, facility) ?? firstIssue(actorSchema, actor);
    if (issue || facilityIds.has(facility.id)) {
      report.refuse(file, line, issue ?? `facility_id "${cells.facility_id}" was there before`);
      continue;
    }
    facilityIds.add(facility.id);
    if (cells.confidential === '1') withheld += 1;
    if (!facility.geometry) unplaced += 1;
    // Companies of one name (but for capitals and punctuation) are one; the first spelling stays.
    if (!actorIds.has(actor.id)) await writer.add('actors', actor);
    actorIds.add(actor.id);
    const { industrialAreaId: _assignedBelow, ...row } = facility;
    await writer.add('facilities', row);
  }
  report.note(unplaced, 'facilities without a position (kept, not drawn)');
  report.note(
    withheld,
    'facilities whose name the register withholds (CONFIDENTIAL, each a company of its own)',
  );

  const flows = await importWasteRows(read('transfers'), { writer, report, facilityIds, suspectYears });
  await writer.flush();
  await assignIndustrialAreas(db, [...facilityIds]);
  const inDatabase = await db.$count(tables.flow, eq(tables.flow.sourceId, REGISTER_SOURCE));
  report.note(inDatabase - flows, 'flows of an earlier import are no longer in the register (kept)');
}
