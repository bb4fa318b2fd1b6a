/** West, south, east, north in degrees (WGS 84). */
export type Bounds = [west: number, south: number, east: number, north: number];

/** The Nordic mainland and the Baltic Sea, the inside of whole tiles of zoom 7: detailed shoreline. */
export const DETAIL: Bounds = [16.88, 57.33, 33.74, 70.61];

/** Where the detailed shoreline is cut: outside every tile that shows it. */
export const DETAIL_FRAME: Bounds = [16.6, 57.1, 34, 70.8];

/** What a wide screen shows around it: coarse shoreline, in tiles below `DETAIL_FROM_ZOOM` only. */
export const WIDE: Bounds = [-24, 44, 72, 77];

export const MIN_ZOOM = 0;
export const MAX_ZOOM = 10;

/** The first zoom drawn from the detailed shoreline. */
export const DETAIL_FROM_ZOOM = 7;

/** Land inside water and water inside land smaller than this (km²) is left out at the zoom. */
export function smallestShapeKm2(zoom: number): number {
  if (zoom >= 10) return 0.006;
  if (zoom === 9) return 0.02;
  if (zoom === 8) return 0.1;
  if (zoom === 7) return 0.35;
  return 1.4 * 4 ** (6 - zoom);
}

/**
 * Half a pixel of error shows nowhere, so only the last zoom, which the map enlarges, is drawn finely.
 * Units along the side of a tile, and the units by which a line may stray.
 */
export function grain(zoom: number): { extent: number; tolerance: number } {
  return zoom === MAX_ZOOM ? { extent: 4096, tolerance: 1.5 } : { extent: 2048, tolerance: 3.5 };
}
