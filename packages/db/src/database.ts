import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as tables from './tables/index.ts';

export const ENGINES = ['pglite', 'postgresql'] as const;
export type Engine = (typeof ENGINES)[number];

/** The query handle that every question takes: the database itself or a transaction on it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables, ExtractTablesWithRelations<typeof tables>>;

export interface OpenDatabase {
  db: Database;
  engine: Engine;
  /** What the server says of itself, e.g. `PostgreSQL 18.3 · PostGIS 3.6`. */
  version: string;
  /** Where the rows lie: a folder, `memory`, or host and database name (never a password). */
  location: string;
  close: () => Promise<void>;
}
