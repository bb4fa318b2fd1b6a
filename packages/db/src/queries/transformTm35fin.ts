import type { Position } from '@sivuvirta/domain';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';

/**
 * ETRS-TM35FIN coordinates (EPSG:3067, metres, easting first) as WGS 84 positions (degrees, longitude first), in the
 * same order, rounded to seven decimals (about a centimetre).
 */
export async function transformTm35fin(
  db: Database,
  coordinates: readonly (readonly [easting: number, northing: number])[],
): Promise<Position[]> {
  if (coordinates.length === 0) return [];
  // One JSON value: both drivers bind it alike, however many coordinates there are.
  const points = sql`jsonb_array_elements(${JSON.stringify(coordinates)}::jsonb) with ordinality as point(pair, place)`;
  const rows = await db
    .select({
      longitude: sql<number>`round(ST_X(position)::numeric, 7)::float8`,
      latitude: sql<number>`round(ST_Y(position)::numeric, 7)::float8`,
    })
    .from(
      sql`(select place, ST_Transform(ST_SetSRID(ST_MakePoint((pair->>0)::float8, (pair->>1)::float8), 3067), 4326)
        as position from ${points}) as transformed`,
    )
    .orderBy(sql`place`);
  return rows.map(({ longitude, latitude }) => [longitude, latitude]);
}
