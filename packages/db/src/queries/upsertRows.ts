import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';

/** What became of rows: new, changed, or there already word for word. */
export interface RowCounts {
  added: number;
  updated: number;
  unchanged: number;
}

/** Rows a statement; the widest table stays far below the protocol's 65,535 parameters. */
const ROWS_PER_STATEMENT = 500;

/**
 * Writes rows by primary key. A row that is there is touched only where a named column differs.
 * All rows name the same columns; columns that they do not name keep their value (new rows: the default).
 * A key may occur once in `rows`. Parents before their children where a table refers to itself.
 */
export async function upsertRows<T extends PgTable>(
  db: Database,
  table: T,
  rows: readonly T['$inferInsert'][],
): Promise<RowCounts> {
  const counts: RowCounts = { added: 0, updated: 0, unchanged: 0 };
  const first = rows[0];
  if (!first) return counts;

  const columns = Object.entries(getTableColumns(table) as Record<string, PgColumn>);
  const key = columns.filter(([, column]) => column.primary).map(([, column]) => column);
  const written = columns.filter(([name, column]) => name in first && !column.primary);
  const proposed = (column: PgColumn): SQL => sql`excluded.${sql.identifier(databaseName(column))}`;
  const list = (parts: SQL[]) => sql.join(parts, sql`, `);

  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const batch = rows.slice(start, start + ROWS_PER_STATEMENT);
    const returned = await db
      .insert(table as PgTable)
      .values(batch as Record<string, unknown>[])
      .onConflictDoUpdate({
        target: key,
        set: Object.fromEntries(written.map(([name, column]) => [name, proposed(column)])),
        setWhere: sql`(${list(written.map(([, column]) => sql`${column}`))})
          is distinct from (${list(written.map(([, column]) => proposed(column)))})`,
      })
      // A row version that this statement made from nothing has no deleting or locking transaction.
      .returning({ added: sql<boolean>`xmax = 0` });
    const added = returned.filter((row) => row.added).length;
    counts.added += added;
    counts.updated += returned.length - added;
    counts.unchanged += batch.length - returned.length;
  }
  return counts;
}

/** The name that the handle's `casing: 'snake_case'` gives a column without one of its own. */
const databaseName = (column: PgColumn) => (column.keyAsName ? toSnakeCase(column.name) : column.name);
