import type { Database } from '@sivuvirta/db';
import { UserError } from '../../command/userError.ts';
import type { ImportReport } from '../importReport.ts';
import { RowWriter } from '../rowWriter.ts';
import { facilities } from './facilities.ts';
import { flows } from './flows.ts';
import { HeaderMap } from './headerMap.ts';
import { type ProvenanceOptions, ProvenanceReader } from './provenanceReader.ts';
import { Refusal } from './refusal.ts';
import { type FileRow, MAX_ROWS, type TableFile } from './tableFile.ts';
import type { TableKind } from './tableKind.ts';
import { TableRow } from './tableRow.ts';

/** In the order in which a table is tried. */
const KINDS = [flows, facilities] as const;
const ROWS_TAKEN_AT_ONCE = 500;

export type TableOptions = ProvenanceOptions & { table?: string };

/**
 * Reads a table of facilities or of flows into the database. Run it inside a transaction, on a database with its
 * reference tables.
 *
 * @throws UserError for a table of neither kind, without provenance, or with too many rows.
 */
export async function importTable(
  db: Database,
  file: TableFile,
  options: TableOptions,
  report: ImportReport,
): Promise<void> {
  const kind = kindOf(file, options.table);
  const headers = new HeaderMap(kind.fields, file.headers);
  const { take, end } = await kind.begin({
    db,
    report,
    writer: new RowWriter(db, report),
    provenance: await ProvenanceReader.open(db, report, options, headers.fields),
    refuse: (row, error) => {
      if (!(error instanceof Refusal)) throw error;
      report.refuse(file.name, row.line, error.message);
    },
  });

  let batch: TableRow[] = [];
  let count = 0;
  for await (const row of file.rows) {
    count += 1;
    if (count > MAX_ROWS) throw new UserError(`${file.name} has more than ${MAX_ROWS} rows. Split the file.`);
    report.read(file.name);
    if (row.problem) {
      report.refuse(file.name, row.line, row.problem);
      continue;
    }
    batch.push(new TableRow(row.line, cellsByField(row, headers), file.decimalComma, row.geometry));
    if (batch.length < ROWS_TAKEN_AT_ONCE) continue;
    await take(batch);
    batch = [];
  }
  await take(batch);
  await end();
  const { unknown } = headers;
  if (unknown.length > 0) report.note(unknown.length, `columns were not used: ${unknown.join(', ')}`);
}

function cellsByField({ cells }: FileRow, headers: HeaderMap): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [header, cell] of Object.entries(cells)) {
    const field = headers.fieldOf(header);
    if (field) fields.set(field, cell);
  }
  return fields;
}

function kindOf(file: TableFile, wanted: string | undefined): TableKind {
  const tried = KINDS.filter(({ id }) => wanted === undefined || id === wanted).map((kind) => ({
    kind,
    lacks: kind.lacks(new HeaderMap(kind.fields, file.headers).fields, file.hasGeometry),
  }));
  if (tried.length === 0) throw new UserError(`--table is facilities or flows, not "${wanted}".`);
  const fitting = tried.find(({ lacks }) => lacks.length === 0);
  if (fitting) return fitting.kind;
  throw new UserError(
    [
      `${file.name} has the columns ${file.headers.join(', ')}.`,
      ...tried.map(({ kind, lacks }) => `As a table of ${kind.id} it lacks ${lacks.join(', ')}.`),
      'The known headers are in data/import/columns.csv.',
    ].join('\n'),
  );
}
