import { type FlowCurve, flowCurve, laneBend } from './flowGeometry.ts';
import { flowWidthPixels } from './flowWidth.ts';
import { HALO_RADIUS_PIXELS, markerRadiusPixels } from './markers.ts';
import { dashPixels } from './palette.ts';
import type { Place } from './places.ts';
import type { TransferBundle } from './transferBundles.ts';

export interface DrawnFlow extends FlowCurve {
  bundle: TransferBundle;
  widthPixels: number;
  /** Half of it. */
  reachPixels: number;
  /** Dash and gap; null is solid. */
  dash: [number, number] | null;
  arrowPixels: number;
}

/** More lines than this are a haze: the smallest are left out. */
export const MOST_FLOWS = 4_000;
const GAP_PIXELS = 2;

/** The lines of one zoom, largest first as they came: the bundles that are long enough to see. */
export function drawFlows(
  bundles: readonly TransferBundle[],
  zoom: number,
  topTonnes: number,
  selectedFacilityId: string | null,
): DrawnFlow[] {
  const radiusPixels = (place: Place | null) =>
    place && place.id === selectedFacilityId ? HALO_RADIUS_PIXELS : markerRadiusPixels(place);
  const drawn: DrawnFlow[] = [];
  for (const bundle of bundles.slice(0, MOST_FLOWS)) {
    const widthPixels = flowWidthPixels(bundle.tonnes, topTonnes);
    const dash = dashPixels(bundle.kind, widthPixels);
    const arrowPixels = arrowSizePixels(widthPixels);
    const curve = flowCurve({
      donor: bundle.donor,
      receiver: bundle.receiver,
      zoom,
      bend: laneBend(bundle.lane),
      startGapPixels: radiusPixels(bundle.donorPlace),
      endGapPixels: radiusPixels(bundle.receiverPlace) + GAP_PIXELS,
      arrowPixels,
      periodPixels: dash ? dash[0] + dash[1] : undefined,
    });
    if (curve) drawn.push({ ...curve, bundle, widthPixels, reachPixels: widthPixels / 2, dash, arrowPixels });
  }
  return drawn;
}

/** Length and breadth of the arrowhead of a line of this width. */
export function arrowSizePixels(widthPixels: number): number {
  return 6 + 1.7 * widthPixels;
}
