import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { ImportReport } from './importReport.ts';

/** Writes every refused or partly kept row, with its line and the reason, as CSV. */
export function writeFindings(path: string, report: ImportReport): void {
  const columns = ['file', 'line', 'outcome', 'reason'];
  writeFileSync(path, stringify([...report.findings], { header: true, columns, escape_formulas: true }));
}
