import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Rows of a CSV file with a header; throws when a wanted column is missing. */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header = [], ...lines] = parse(readFileSync(path, 'utf8'), { bom: true });
  const places = columns.map((column) => {
    const place = header.indexOf(column);
    if (place < 0) throw new Error(`${path}: no column "${column}"`);
    return [column, place] as const;
  });
  return lines.map(
    (line) =>
      Object.fromEntries(places.map(([column, place]) => [column, line[place]])) as Record<Column, string>,
  );
}

/** Writes rows as RFC 4180 with one header row; the first row's keys are the columns. */
export function writeTable(path: string, rows: Record<string, string>[]): void {
  writeFileSync(path, stringify(rows, { header: true }));
}
