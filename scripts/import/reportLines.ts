import { textTable } from '../command/textTable.ts';
import type { ImportReport } from './importReport.ts';

/** Findings that the terminal shows; `--report` writes them all. */
const SHOWN = 20;

/** The report as lines for a terminal. */
export function reportLines(report: ImportReport): string[] {
  const files = [...report.files].map(([file, { read, refused }]) => [file, read, read - refused, refused]);
  const tables = [...report.tables].map(([table, { added, updated, unchanged }]) => [
    table,
    added,
    updated,
    unchanged,
  ]);
  const { findings } = report;
  const hidden = findings.length - SHOWN;
  return [
    ...textTable(['file', 'read', 'accepted', 'refused'], files),
    '',
    ...textTable(['table', 'added', 'updated', 'unchanged'], tables),
    '',
    ...report.notes.map((note) => `- ${note}`),
    ...findings.slice(0, SHOWN).map((finding) => {
      return `${finding.file} line ${finding.line}: ${finding.outcome}: ${finding.reason}`;
    }),
    ...(hidden > 0 ? [`… and ${hidden} more (--report file.csv writes them all)`] : []),
  ];
}
