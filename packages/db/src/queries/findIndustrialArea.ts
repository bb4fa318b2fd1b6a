import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { type IndustrialAreaRow, selectIndustrialAreas } from './selectIndustrialAreas.ts';

/** Null when there is no such area. */
export async function findIndustrialArea(db: Database, id: string): Promise<IndustrialAreaRow | null> {
  const [row] = await selectIndustrialAreas(db).where(eq(industrialArea.id, id));
  return row ?? null;
}
