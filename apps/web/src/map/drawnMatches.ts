import type { FlowFeature, Match, Position } from '@sivuvirta/domain';
import { type FlowCurve, flowCurve } from './flowGeometry.ts';
import { FACILITY_RADIUS_PIXELS } from './markers.ts';

export interface DrawnMatch {
  match: Match;
  /** 1 is the best. */
  rank: number;
  /** Of the facility on the other side. */
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
  zoom: number,
): DrawnMatch[] {
  const start = origin?.geometry?.coordinates;
  if (!origin || !start) return [];
  return matches.flatMap((match, index) => {
    const position = match.flow.geometry?.coordinates;
    if (!position) return [];
    const [donor, receiver] =
      origin.properties.direction === 'output' ? [start, position] : [position, start];
    const curve = flowCurve({
      donor,
      receiver,
      zoom,
      bend: -0.12,
      startGapPixels: FACILITY_RADIUS_PIXELS + 1,
      endGapPixels: FACILITY_RADIUS_PIXELS + 2,
      arrowPixels: MATCH_ARROW_PIXELS,
      periodPixels: MATCH_DASH_PIXELS[0] + MATCH_DASH_PIXELS[1],
    });
    return [{ match, rank: index + 1, position, curve }];
  });
}
