import { actorSchema, facilitySchema, flowSchema } from '@sivuvirta/domain';
import { firstIssue } from '../firstIssue.ts';
import type { ImportReport } from '../importReport.ts';
import type { CsvObject } from '../readCsvObjects.ts';
import type { RowWriter } from '../rowWriter.ts';
import { slug } from '../slug.ts';
import { facilityIdOf } from './registerFacility.ts';
import { REGISTER_FILES, type RegisterRow } from './registerFiles.ts';
import { registerFlow } from './registerFlow.ts';
import { registerReceiver } from './registerReceiver.ts';

interface Context {
  writer: RowWriter;
  report: ImportReport;
  /** Facilities that were accepted. */
  facilityIds: ReadonlySet<string>;
  /** `<facility_id> <year>` whose total the yearly file marks. */
  suspectYears: ReadonlySet<string>;
}

/**
 * Writes each waste row as a flow, and as a transfer under the same id where its receiver is named.
 *
 * @returns how many flows there are.
 */
export async function importWasteRows(
  rows: AsyncIterable<CsvObject<keyof RegisterRow<'transfers'>>>,
  { writer, report, facilityIds, suspectYears }: Context,
): Promise<number> {
  const { file } = REGISTER_FILES.transfers;
  const occurrences = new Map<string, number>();
  const receiverIds = new Set<string>();
  const donors = new Set<string>();
  const total = { accepted: 0, suspect: 0, transfers: 0, unnamed: 0 };

  for await (const { line, cells } of rows) {
    const suspect = suspectYears.has(`${cells.facility_id} ${cells.year}`);
    const flow = registerFlow(cells, rowId(cells, occurrences), suspect);
    const problem =
      typeof flow === 'string'
        ? flow
        : facilityIds.has(flow.facilityId)
          ? firstIssue(flowSchema, flow)
          : `facility_id "${cells.facility_id}" is not among the facilities`;
    if (typeof flow === 'string' || problem) {
      report.refuse(file, line, problem ?? '');
      continue;
    }
    await writer.add('flows', flow);
    donors.add(flow.facilityId);
    total.accepted += 1;
    if (suspect) total.suspect += 1;

    const named = registerReceiver(cells);
    if (named === null) {
      total.unnamed += 1;
      continue;
    }
    const issue =
      typeof named === 'string'
        ? named
        : (firstIssue(actorSchema, named.actor) ?? firstIssue(facilitySchema, named.facility));
    if (typeof named === 'string' || issue) {
      report.keepInPart(file, line, `flow only, no transfer: ${issue}`);
      continue;
    }
    const { actor, facility } = named;
    if (!receiverIds.has(facility.id)) {
      receiverIds.add(facility.id);
      await writer.add('actors', actor);
      await writer.add('facilities', facility);
    }
    total.transfers += 1;
    await writer.add('transfers', {
      id: flow.id,
      donorFacilityId: flow.facilityId,
      receiverFacilityId: facility.id,
      materialId: flow.materialId,
      lowCode: flow.lowCode,
      hazardous: flow.hazardous,
      tonnes: flow.tonnesPerYear,
      suspect,
      year: flow.year,
      basis: flow.basis,
      sourceId: flow.sourceId,
    });
  }

  report.note(facilityIds.size - donors.size, 'facilities without a waste row (kept)');
  report.note(
    total.suspect,
    `flows of ${suspectYears.size} facility-years that are marked suspect (kept, marked)`,
  );
  report.note(
    total.transfers,
    `transfers to ${receiverIds.size} receivers that the register names (no position)`,
  );
  report.note(total.unnamed, 'waste rows whose receiver the register does not name (flow, no transfer)');
  return total.accepted;
}

/** The same row gets the same id in every import: what it is about, and which of its like it is. */
function rowId(row: RegisterRow<'transfers'>, occurrences: Map<string, number>): string {
  const about = [row.year, row.waste_class, row.treatment || 'unknown', row.receiver_name].filter(Boolean);
  const key = `${facilityIdOf(row.facility_id)}-${slug(about.join(' '), 70)}`;
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  return occurrence === 1 ? key : `${key}-${occurrence}`;
}
