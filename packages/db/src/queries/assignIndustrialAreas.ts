import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { industrialArea } from '../tables/industrialArea.ts';

const AREA_OF_FACILITY = sql`(
  select area.id from ${industrialArea} as area
  where ST_Covers(area.geometry, "facility"."geometry")
  order by ST_Area(geography(area.geometry)), area.id
  limit 1)`;

/**
 * Puts facilities into the industrial area whose polygon covers their point: the smallest where areas overlap,
 * none where no area covers it.
 *
 * @param facilityIds these facilities, whatever they said before; absent: every facility without an area.
 * @returns how many facilities changed.
 */
export async function assignIndustrialAreas(db: Database, facilityIds?: readonly string[]): Promise<number> {
  // One JSON value: both drivers bind it alike, however many identifiers there are.
  const named = sql`(select jsonb_array_elements_text(${JSON.stringify(facilityIds)}::jsonb))`;
  const changed = await db
    .update(facility)
    .set({ industrialAreaId: AREA_OF_FACILITY })
    .where(
      and(
        facilityIds ? inArray(facility.id, named) : isNull(facility.industrialAreaId),
        sql`${facility.industrialAreaId} is distinct from ${AREA_OF_FACILITY}`,
      ),
    )
    .returning({ id: facility.id });
  return changed.length;
}
