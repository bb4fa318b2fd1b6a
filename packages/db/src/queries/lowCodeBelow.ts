import { like, or, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** One of the codes, or below it: `1501` means every code that starts with it. Codes are digits only. */
export const lowCodeBelow = (column: PgColumn, codes: readonly string[]): SQL | undefined =>
  or(...codes.map((code) => like(column, `${code}%`)));
