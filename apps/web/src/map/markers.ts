import type { Place } from './places.ts';

/** Radius of the marker of one facility, casing included. */
export const FACILITY_RADIUS_PIXELS = 7.5;

/** Radius of the disc around the selected facility: it hides what lies under it. */
export const HALO_RADIUS_PIXELS = 15.5;

/** Radius of the marker of so many facilities, casing included. */
export function clusterRadiusPixels(count: number): number {
  return Math.min(22, 10.5 + 1.7 * Math.log2(count));
}

/** How much room a place takes on screen; nothing is drawn where no facility is. */
export function markerRadiusPixels(place: Place | null): number {
  if (!place) return 2;
  return place.facilities.length === 1
    ? FACILITY_RADIUS_PIXELS
    : clusterRadiusPixels(place.facilities.length);
}

/** How many eighths of a place's facilities are invented examples; one of many is never rounded to none, nor all but one to all. */
export function exampleEighths(place: Place): number {
  const examples = place.facilities.filter(({ basis }) => basis === 'example').length;
  const eighths = Math.round((8 * examples) / place.facilities.length);
  if (examples === 0 || examples === place.facilities.length) return eighths;
  return Math.min(7, Math.max(1, eighths));
}
