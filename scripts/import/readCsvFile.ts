import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UserError } from '../command/userError.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { Progress } from './progress.ts';

/** One data row: the line it begins on, and its cells in the order of the header; or what is wrong with the row. */
export interface CsvRow {
  line: number;
  cells: string[];
  problem?: string;
}

/**
 * Streams a CSV file; the first thing it yields is the header row.
 *
 * @throws UserError for a file that is absent, empty, not UTF-8, or broken in its quotes, with the line.
 */
export async function* readCsvFile(
  path: string,
  delimiter: string,
  progress: Progress,
): AsyncGenerator<CsvRow> {
  const file = basename(path);
  const bytes = createReadStream(path).on('data', (chunk) => progress.advance(chunk.length));
  const parser = parse({ delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
  // The parser throws what the source threw; the callback is only there because pipeline wants one.
  pipeline(Readable.from(decodeUtf8(bytes, file)), parser, () => {});
  progress.start(file, statSync(path).size);
  let width = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const line = info.lines - record.join('').split('\n').length + 1;
      if (width === 0) width = record.length;
      const fits = record.length === width;
      const problem = `the row has ${record.length} fields, the header has ${width}`;
      yield { line, cells: record, ...(fits ? {} : { problem }) };
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(error, file) : error;
  } finally {
    progress.stop();
  }
  if (width === 0) throw new UserError(`${file} is empty.`);
}

function explained(error: CsvError, file: string): UserError {
  const lines = (error as { lines?: number }).lines;
  const what =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? `a quoted field begins on line ${lines} and never ends`
      : `the quotes on line ${lines} are broken (a quote inside a field is written twice: "")`;
  return new UserError(`${file}: ${what}. Nothing was written.`);
}
