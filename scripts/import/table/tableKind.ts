import type { Database } from '@sivuvirta/db';
import type { ImportReport } from '../importReport.ts';
import type { RowWriter } from '../rowWriter.ts';
import type { ProvenanceReader } from './provenanceReader.ts';
import type { TableRow } from './tableRow.ts';

export interface TableContext {
  db: Database;
  writer: RowWriter;
  report: ImportReport;
  provenance: ProvenanceReader;
  /** Reports a row as refused. */
  refuse: (row: TableRow, error: unknown) => void;
}

/** A kind of table that can be imported: which fields it has, and what becomes of its rows. */
export interface TableKind {
  id: 'facilities' | 'flows';
  fields: readonly string[];
  /** What a table with these fields lacks to be of this kind, in words; empty where it is. */
  lacks: (fields: ReadonlySet<string>, hasGeometry: boolean) => string[];
  /** Prepares the import; the first function takes rows batch by batch, the second ends it. */
  begin: (context: TableContext) => Promise<{
    take: (rows: readonly TableRow[]) => Promise<void>;
    end: () => Promise<void>;
  }>;
}
