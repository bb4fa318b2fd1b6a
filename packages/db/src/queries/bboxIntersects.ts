import type { Bbox } from '@sivuvirta/domain';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/**
 * The geometry (EPSG:4326) meets the box; served by a GiST index on the geometry itself.
 * A box whose west lies east of its east spans the antimeridian. A box may be a single point or a line.
 */
export function bboxIntersects(geometry: SQLWrapper, [west, south, east, north]: Bbox): SQL {
  const meets = (from: number, to: number) =>
    sql`ST_Intersects(${geometry}, ${boxGeometry([from, south, to, north])})`;
  return west <= east ? meets(west, east) : sql`(${meets(west, 180)} or ${meets(-180, east)})`;
}

/** A polygon without area is invalid and meets nothing, so that a flat box is a line. */
function boxGeometry([west, south, east, north]: Bbox): SQL {
  return west === east || south === north
    ? sql`ST_SetSRID(ST_MakeLine(ST_MakePoint(${west}, ${south}), ST_MakePoint(${east}, ${north})), 4326)`
    : sql`ST_MakeEnvelope(${west}, ${south}, ${east}, ${north}, 4326)`;
}
