import type { Position } from '@sivuvirta/domain';

/** Pixels east and south of the north-west corner of the world, as MapLibre counts them (512 px at zoom 0). */
export type PixelPoint = [x: number, y: number];

/** Least x and y, greatest x and y. */
export type PixelBox = [west: number, north: number, east: number, south: number];

export function toPixels([longitude, latitude]: Position, zoom: number): PixelPoint {
  const size = 512 * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [((longitude + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size];
}

export function toPosition([x, y]: PixelPoint, zoom: number): Position {
  const size = 512 * 2 ** zoom;
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  return [(x / size) * 360 - 180, latitude];
}
