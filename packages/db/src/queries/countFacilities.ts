import { count, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { type FacilityFilter, facilityWhere } from './facilityWhere.ts';
import type { Period } from './period.ts';

/** How many facilities there are on all pages together. */
export async function countFacilities(
  db: Database,
  filter: FacilityFilter,
  period?: Period,
): Promise<number> {
  const [row] = await db
    .select({ facilities: count() })
    .from(facility)
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .where(facilityWhere(db, filter, period));
  return row?.facilities ?? 0;
}
