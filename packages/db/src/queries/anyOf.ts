import { inArray, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** The column holds one of the values; an absent list does not filter, an empty one lets nothing through. */
export const anyOf = (column: PgColumn, values: readonly unknown[] | undefined): SQL | undefined =>
  values && inArray(column, [...values]);
