import { count, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { source } from '../tables/source.ts';
import { type IndustrialAreaFilter, industrialAreaWhere } from './industrialAreaWhere.ts';
import type { Period } from './period.ts';

/** How many areas there are on all pages together. */
export async function countIndustrialAreas(
  db: Database,
  filter: IndustrialAreaFilter,
  period?: Period,
): Promise<number> {
  const [row] = await db
    .select({ areas: count() })
    .from(industrialArea)
    .innerJoin(source, eq(source.id, industrialArea.sourceId))
    .where(industrialAreaWhere(db, filter, period));
  return row?.areas ?? 0;
}
