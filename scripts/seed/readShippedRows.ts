import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { readShippedFile } from './shippedFile.ts';

/** The cells of one line, keyed by the header in camelCase; an empty cell is null. */
export type Cells = Record<string, string | null>;

/**
 * The rows of a CSV file below data/, each as its schema has it.
 *
 * @param arrange turns the cells into what the schema expects.
 * @throws Error that names the file, the line and the first thing wrong with it.
 */
export function readShippedRows<T>(
  path: string,
  schema: z.ZodType<T>,
  arrange: (cells: Cells) => Record<string, unknown> = (cells) => cells,
): T[] {
  const records = parse(readShippedFile(path), {
    bom: true,
    columns: (header: string[]) => header.map(camelCase),
    cast: (cell, { header }) => (header ? cell : cell || null),
    info: true,
  }) as unknown as { info: { lines: number }; record: Cells }[];
  return records.map(({ info, record }) =>
    parseShipped(`data/${path} line ${info.lines}`, schema, arrange(record)),
  );
}

/** @throws Error that names the place and the first thing wrong there. */
export function parseShipped<T>(place: string, schema: z.ZodType<T>, value: unknown): T {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  throw new Error(`${place}: ${issue?.path.join('.')}: ${issue?.message}`);
}

export const numberOrNull = (cell: string | null | undefined): number | null =>
  cell === null || cell === undefined ? null : Number(cell);

const BOOLEANS: Record<string, boolean> = { 0: false, 1: true, false: false, true: true };

/** `0`, `1`, `true` or `false`; anything else stays as it is, for the schema to refuse. */
export const booleanOrNull = (cell: string | null | undefined) =>
  cell === null || cell === undefined ? null : (BOOLEANS[cell] ?? cell);

/** Names or titles of three columns as the domain has them. */
export const localizedCells = (cells: Cells, column: string) => ({
  fi: cells[`${column}Fi`],
  sv: cells[`${column}Sv`],
  en: cells[`${column}En`],
});

export const camelCase = (header: string) =>
  header.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
