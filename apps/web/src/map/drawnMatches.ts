import type { FlowFeature, Match, Position } from '@sivuvirta/domain';
import { type FlowCurve, flowCurve } from './flowGeometry.ts';
import { HALO_RADIUS_PIXELS, markerRadiusPixels } from './markers.ts';
import type { Places } from './places.ts';

export interface DrawnMatch {
  match: Match;
  /** 1 is the best. */
  rank: number;
  /** Of the facility on the other side, or of the place it is part of. */
  position: Position;
  /** Null where the two are too close on screen. */
  curve: FlowCurve | null;
}

export const MATCH_WIDTH_PIXELS = 1.75;
export const MATCH_DASH_PIXELS: [number, number] = [5, 4];
export const MATCH_ARROW_PIXELS = 8;

/** One line a match, in the direction that the material would travel. Matches without a position are left to the list. */
export function drawMatches(
  matches: readonly Match[],
  origin: FlowFeature | null,
  { ofFacility }: Places,
  zoom: number,
): DrawnMatch[] {
  const start = origin?.geometry?.coordinates;
  if (!origin || !start) return [];
  return matches.flatMap((match, index) => {
    const place = ofFacility.get(match.flow.properties.facilityId) ?? null;
    const position = place?.position ?? match.flow.geometry?.coordinates;
    if (!position) return [];
    const outward = origin.properties.direction === 'output';
    const [donor, receiver] = outward ? [start, position] : [position, start];
    const [near, far] = [HALO_RADIUS_PIXELS, markerRadiusPixels(place)];
    const curve = flowCurve({
      donor,
      receiver,
      zoom,
      bend: -0.12,
      startGapPixels: outward ? near : far,
      endGapPixels: (outward ? far : near) + 2,
      arrowPixels: MATCH_ARROW_PIXELS,
      periodPixels: MATCH_DASH_PIXELS[0] + MATCH_DASH_PIXELS[1],
    });
    return [{ match, rank: index + 1, position, curve }];
  });
}
