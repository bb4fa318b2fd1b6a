import { or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** One of the codes, or below it: `1501` means every code that starts with it. */
export const lowCodeBelow = (column: PgColumn, codes: readonly string[]): SQL | undefined =>
  or(...codes.map((code) => sql`starts_with(${column}, ${code})`));
