import type { Bbox } from '@sivuvirta/domain';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * The geometry (EPSG:4326) meets the box; served by a GiST index on the geometry itself.
 * A box whose west lies east of its east spans the antimeridian.
 */
export function bboxIntersects(geometry: SQLWrapper, [west, south, east, north]: Bbox): SQL {
  const meets = (from: number, to: number) =>
    sql`ST_Intersects(${geometry}, ST_MakeEnvelope(${from}, ${south}, ${to}, ${north}, 4326))`;
  return west <= east ? meets(west, east) : sql`(${meets(west, 180)} or ${meets(-180, east)})`;
}
