import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../../command/userError.ts';
import type { Progress } from '../progress.ts';
import { type CsvRow, readCsvFile } from '../readCsvFile.ts';
import type { FileRow, TableFile } from './tableFile.ts';

/**
 * Opens a CSV file, separated by comma, semicolon or tab.
 *
 * @param path passed `checkTableFile`.
 * @throws UserError for a file that cannot be read as one table.
 */
export async function openCsvTable(path: string, progress: Progress): Promise<TableFile> {
  const name = basename(path);
  const delimiter = detectDelimiter(path);
  const lines = readCsvFile(path, delimiter, progress);
  const headers = (await lines.next()).value?.cells.map((header: string) => header.trim()) ?? [];
  const twice = headers.find((header: string, place: number) => header && headers.indexOf(header) < place);
  if (twice) throw new UserError(`${name}: the header has "${twice}" twice.`);
  return {
    name,
    headers: headers.filter(Boolean),
    rows: keyed(lines, headers),
    decimalComma: delimiter !== ',',
    hasGeometry: false,
  };
}

async function* keyed(lines: AsyncIterable<CsvRow>, headers: readonly string[]): AsyncGenerator<FileRow> {
  for await (const { line, cells, problem } of lines) {
    // A spreadsheet leaves rows of nothing but separators behind.
    if (cells.every((cell) => !cell.trim())) continue;
    const named = headers.map((header, place) => [header, withoutGuard(cells[place] ?? '')]);
    yield { line, cells: Object.fromEntries(named), ...(problem ? { problem } : {}) };
  }
}

/** Our own downloads put an apostrophe before what a spreadsheet would take for a formula. */
const withoutGuard = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '').trim();

/** The candidate that the first line has most of, outside quotes. */
function detectDelimiter(path: string): string {
  const buffer = Buffer.alloc(64_000);
  const file = openSync(path, 'r');
  const length = readSync(file, buffer);
  closeSync(file);
  const [header = ''] = buffer
    .toString('utf8', 0, length)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/);
  const count = (candidate: string) => header.split(candidate).length;
  return [',', ';', '\t'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}
