import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { type FacilityRow, selectFacilities } from './selectFacilities.ts';

/** Null when there is no such facility. */
export async function findFacility(db: Database, id: string): Promise<FacilityRow | null> {
  const [row] = await selectFacilities(db).where(eq(facility.id, id));
  return row ?? null;
}
