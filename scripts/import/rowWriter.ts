import { type Database, tables, upsertRows } from '@sivuvirta/db';
import type { ImportReport } from './importReport.ts';

/** In the order in which they refer to each other. */
const TABLES = {
  actors: tables.actor,
  facilities: tables.facility,
  flows: tables.flow,
  transfers: tables.transfer,
} as const;
export type WritableTable = keyof typeof TABLES;
export type WritableRow<T extends WritableTable> = (typeof TABLES)[T]['$inferInsert'];

const ROWS_KEPT = 1000;

/** Collects rows and writes them in batches, whatever is referred to first. A row's key may be added once. */
export class RowWriter {
  readonly #db: Database;
  readonly #report: ImportReport;
  readonly #rows: { [T in WritableTable]: WritableRow<T>[] } = {
    actors: [],
    facilities: [],
    flows: [],
    transfers: [],
  };

  constructor(db: Database, report: ImportReport) {
    this.#db = db;
    this.#report = report;
  }

  async add<T extends WritableTable>(table: T, row: WritableRow<T>): Promise<void> {
    this.#rows[table].push(row);
    if (this.#rows[table].length >= ROWS_KEPT) await this.flush();
  }

  async flush(): Promise<void> {
    for (const name of Object.keys(TABLES) as WritableTable[]) {
      const rows: WritableRow<typeof name>[] = this.#rows[name].splice(0);
      // Rows that name other columns are another statement.
      for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join()).values())
        this.#report.count(name, await upsertRows(this.#db, TABLES[name], alike));
    }
  }
}
