import type { Bbox } from '@sivuvirta/domain';
import type { MapPosition } from './urlParsers.ts';

/** Where the map stands and the box that it fills. */
export interface View extends MapPosition {
  bbox: Bbox;
  /** Of the map on screen, CSS pixels. */
  size: { width: number; height: number };
}

/** Side of the world at zoom 0, CSS pixels (MapLibre's tiles). */
const WORLD_PIXELS = 512;

/** What a map of this size shows at this position, before there is one: north is up, Web Mercator. */
export function viewFrom(position: MapPosition, size: View['size']): View {
  const { longitude, latitude, zoom } = position;
  const pixels = WORLD_PIXELS * 2 ** zoom;
  const halfWidth = (size.width / pixels) * 180;
  const halfHeight = (size.height / pixels) * Math.PI;
  const y = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const latitudeAt = (mercator: number) => (Math.atan(Math.exp(mercator)) * 360) / Math.PI - 90;
  const bbox: Bbox = [
    longitude - halfWidth,
    latitudeAt(y - halfHeight),
    longitude + halfWidth,
    latitudeAt(y + halfHeight),
  ];
  return { longitude, latitude, zoom, bbox, size };
}
