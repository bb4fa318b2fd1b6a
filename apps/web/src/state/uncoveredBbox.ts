import type { Bbox } from '@sivuvirta/domain';

export interface Edges {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const LEAST_PIXELS = 80;

/**
 * The part of the map's box that no panel covers, so that *in view* means what can be seen. Web Mercator: longitudes
 * are linear in pixels, latitudes are not. The whole box where panels leave next to nothing.
 */
export function uncoveredBbox(
  bbox: Bbox,
  { width, height }: { width: number; height: number },
  covered: Edges,
): Bbox {
  const [west, south, east, north] = bbox;
  const free = { width: width - covered.left - covered.right, height: height - covered.top - covered.bottom };
  if (free.width < LEAST_PIXELS || free.height < LEAST_PIXELS) return rounded(clamped(bbox));
  const top = mercator(north);
  const perPixel = (top - mercator(south)) / height;
  const eastPerPixel = (east - west) / width;
  return rounded(
    clamped([
      west + covered.left * eastPerPixel,
      latitude(top - (height - covered.bottom) * perPixel),
      east - covered.right * eastPerPixel,
      latitude(top - covered.top * perPixel),
    ]),
  );
}

const mercator = (degrees: number) => Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360));
const latitude = (y: number) => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90;
const clamped = ([west, south, east, north]: Bbox): Bbox => [
  Math.max(-180, west),
  Math.max(-90, south),
  Math.min(180, east),
  Math.min(90, north),
];
/** Five decimals are about a metre. */
const rounded = (bbox: Bbox): Bbox => bbox.map((degrees) => Number(degrees.toFixed(5))) as Bbox;
