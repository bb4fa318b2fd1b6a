import { type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/** The plan that the database would take, as text. */
export async function explain(db: Database, query: SQLWrapper): Promise<string> {
  const result = (await db.execute(sql`explain ${query.getSQL()}`)) as unknown;
  const rows = (Array.isArray(result) ? result : (result as { rows: unknown[] }).rows) as {
    'QUERY PLAN': string;
  }[];
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
