import type { Bbox, Polygon, Position } from '@sivuvirta/domain';

const DEGREES_OF_LATITUDE_PER_METRE = 1 / 111_320;

/** Smallest box around the positions, widened so that even a single point gets this much room. */
export function bboxOf(positions: readonly Position[], marginMetres = 0): Bbox | null {
  if (positions.length === 0) return null;
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  const south = Math.min(...latitudes);
  const north = Math.max(...latitudes);
  const marginNorth = marginMetres * DEGREES_OF_LATITUDE_PER_METRE;
  const marginEast = marginNorth / Math.cos((((south + north) / 2) * Math.PI) / 180);
  return [
    Math.min(...longitudes) - marginEast,
    south - marginNorth,
    Math.max(...longitudes) + marginEast,
    north + marginNorth,
  ];
}

/** Box of a polygon's outer ring. */
export function bboxOfPolygon({ coordinates: [ring = []] }: Polygon): Bbox | null {
  return bboxOf(ring, 150);
}
