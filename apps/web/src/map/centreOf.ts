import type { Bbox, Polygon, Position } from '@sivuvirta/domain';

/** Middle of a polygon's box: where its name goes. */
export function centreOf(polygon: Polygon): Position {
  const [west, south, east, north] = boxOf(polygon);
  return [(west + east) / 2, (south + north) / 2];
}

export function boxOf({ coordinates: [ring = []] }: Polygon): Bbox {
  const longitudes = ring.map(([longitude]) => longitude);
  const latitudes = ring.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
