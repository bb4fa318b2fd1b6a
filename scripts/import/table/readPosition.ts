import type { Position } from '@sivuvirta/domain';
import { Refusal } from './refusal.ts';
import type { TableRow } from './tableRow.ts';

/** Degrees (OGC:CRS84, longitude first) or ETRS-TM35FIN metres (EPSG:3067, easting first). */
export type RowPosition = { degrees: Position } | { metres: readonly [easting: number, northing: number] };

/** Columns that say where a facility is; any pair will do. */
export const POSITION_PAIRS = [
  ['longitude', 'latitude'],
  ['easting', 'northing'],
  ['x', 'y'],
] as const;

/**
 * Where the row is: its GeoJSON point, else the first pair of columns that is filled in. Which system unnamed
 * coordinates are in is told by their size. Null where nothing is said.
 *
 * @throws Refusal for half a pair, a place off the earth or off Finland's grid, or longitude and latitude swapped.
 */
export function readPosition(row: TableRow): RowPosition | null {
  if (row.geometry !== undefined && row.geometry !== null) return bySize(...pointOf(row.geometry));
  for (const [east, north] of POSITION_PAIRS) {
    const pair = [row.number(east), row.number(north)] as const;
    if (pair[0] === null && pair[1] === null) continue;
    if (pair[0] === null || pair[1] === null)
      throw new Refusal(`${pair[0] === null ? east : north} is empty`);
    return bySize(pair[0], pair[1]);
  }
  return null;
}

function pointOf(geometry: unknown): [number, number] {
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type !== 'Point') throw new Refusal(`the geometry is a ${String(type)}; a facility is a Point`);
  const [east, north] = Array.isArray(coordinates) ? coordinates : [];
  if (!Number.isFinite(east) || !Number.isFinite(north))
    throw new Refusal('the coordinates are not two finite numbers');
  return [east, north];
}

function bySize(east: number, north: number): RowPosition {
  if (Math.abs(east) <= 180 && Math.abs(north) <= 90) {
    if (east > 59 && east < 71 && north > 19 && north < 32)
      throw new Refusal(`longitude ${east} and latitude ${north} look swapped`);
    return { degrees: [east, north] };
  }
  // The grid covers Finland and its sea; the northing has seven digits, so the pair cannot be swapped unseen.
  if (east > 40_000 && east < 770_000 && north > 6_560_000 && north < 7_800_000)
    return { metres: [east, north] };
  throw new Refusal(
    `${east}, ${north} is neither a longitude and latitude nor an ETRS-TM35FIN coordinate in Finland`,
  );
}
