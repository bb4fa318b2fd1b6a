import { and, gte, lte, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** Calendar years, both included; null is an open end. */
export interface Period {
  fromYear: number | null;
  toYear: number | null;
}

/** The row's calendar year meets the period. */
export const duringPeriod = (year: PgColumn, period: Period | undefined): SQL | undefined =>
  period &&
  and(
    period.fromYear === null ? undefined : gte(year, period.fromYear),
    period.toYear === null ? undefined : lte(year, period.toYear),
  );
