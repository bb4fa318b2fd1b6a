import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../../command/userError.ts';

export const MAX_FILE_BYTES = 10_000_000;
export const MAX_ROWS = 50_000;

/** A row as the file has it. */
export interface FileRow {
  line: number;
  /** Cells by header. */
  cells: Record<string, string>;
  geometry?: unknown;
  problem?: string;
}

/** A table as a stream: its headers (of GeoJSON: those of the first feature), then its rows. */
export interface TableFile {
  name: string;
  headers: string[];
  rows: AsyncIterable<FileRow>;
  decimalComma: boolean;
  hasGeometry: boolean;
}

/** @throws UserError for a file that is absent or larger than the limit. */
export function checkTableFile(path: string): void {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UserError(`There is no file ${path}.`);
  const { size } = statSync(path);
  if (size > MAX_FILE_BYTES)
    throw new UserError(
      `${basename(path)} has ${(size / 1e6).toFixed(1)} MB; the limit is ${MAX_FILE_BYTES / 1e6} MB. Split the file.`,
    );
}
