import { basename, join } from 'node:path';
import { UserError } from '../command/userError.ts';
import type { ImportReport } from './importReport.ts';
import type { Progress } from './progress.ts';
import { readCsvFile } from './readCsvFile.ts';

export interface CsvObject<C extends string> {
  line: number;
  cells: Record<C, string>;
}

/**
 * Streams a comma-separated file whose columns are known, counting rows into the report and refusing those of the
 * wrong width. Spaces around a cell and further columns are passed over.
 *
 * @throws UserError when a column is missing, or as `readCsvFile` does.
 */
export async function* readCsvObjects<C extends string>(
  folder: string,
  file: string,
  columns: readonly C[],
  report: ImportReport,
  progress: Progress,
): AsyncGenerator<CsvObject<C>> {
  let places: (readonly [C, number])[] | undefined;
  for await (const { line, cells, problem } of readCsvFile(join(folder, file), ',', progress)) {
    if (!places) {
      places = columns.map((column) => [column, cells.indexOf(column)] as const);
      const missing = places.filter(([, place]) => place < 0).map(([column]) => column);
      if (missing.length > 0)
        throw new UserError(
          `${basename(file)}: the header lacks ${missing.join(', ')}. It has: ${cells.join(', ')}.`,
        );
      continue;
    }
    report.read(file);
    if (problem) report.refuse(file, line, problem);
    else
      yield {
        line,
        cells: Object.fromEntries(
          places.map(([column, place]) => [column, cells[place]?.trim() ?? '']),
        ) as Record<C, string>,
      };
  }
}
