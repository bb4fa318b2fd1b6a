import type { Position } from '@sivuvirta/domain';
import { type PixelBox, type PixelPoint, toPixels, toPosition } from './webMercator.ts';

export interface FlowCurveOptions {
  donor: Position;
  receiver: Position;
  zoom: number;
  /** Sideways bulge as a share of the straight distance; positive is to the right of the direction of travel. */
  bend: number;
  /** Kept free at the donor and the receiver, where their markers are. */
  startGapPixels: number;
  endGapPixels: number;
  /** From the end of the line to the tip of the arrowhead. */
  arrowPixels: number;
  /** Vertices are set this far apart, or a multiple: a dash that restarts at a vertex then runs on unbroken. */
  periodPixels?: number | undefined;
}

/** A line ready to draw at one zoom, and the arrowhead that continues it. */
export interface FlowCurve {
  path: Position[];
  /** The same line up to the arrow's tip, in pixels of that zoom: where a pointer hits it. */
  pixels: PixelPoint[];
  box: PixelBox;
  arrow: {
    /** Where the line ends and the arrowhead begins. */
    base: Position;
    /** Degrees counter-clockwise from east. */
    angle: number;
  };
}

/** Gaps may shrink to this share before a line is too short to draw. */
const LEAST_SQUEEZE = 0.55;
/** Points at which the curve is measured, and at most as many vertices as it is drawn with. */
const SAMPLES = 48;
const VERTICES = 32;

/** A gently bent line from donor to receiver; null where the two are too close on screen to tell apart. */
export function flowCurve(options: FlowCurveOptions): FlowCurve | null {
  const { zoom, startGapPixels, endGapPixels, arrowPixels } = options;
  const donor = toPixels(options.donor, zoom);
  const receiver = toPixels(options.receiver, zoom);

  const curve = measuredBezier(donor, bulge(donor, receiver, options.bend), receiver);
  const { length } = curve;
  const squeeze = Math.min(1, (0.7 * length) / (startGapPixels + endGapPixels + arrowPixels));
  if (squeeze < LEAST_SQUEEZE) return null;
  const start = startGapPixels * squeeze;
  const end = length - (endGapPixels + arrowPixels) * squeeze;
  const pixels = pointsAt(curve, stops(start, end, length - endGapPixels * squeeze, options.periodPixels));
  const tip = pixels.at(-1) as PixelPoint;
  const path = pixels.slice(0, -1).map((point) => toPosition(point, zoom));
  const [baseX, baseY] = pixels.at(-2) as PixelPoint;
  return {
    path,
    pixels,
    box: boxAround(pixels),
    arrow: {
      base: path.at(-1) as Position,
      angle: (Math.atan2(baseY - tip[1], tip[0] - baseX) * 180) / Math.PI,
    },
  };
}

/** The bend of the nth line between the same two places in the same direction. */
export function laneBend(lane: number): number {
  return 0.15 + lane * 0.1;
}

interface MeasuredCurve {
  xs: Float64Array;
  ys: Float64Array;
  /** Distance from the start to each point. */
  at: Float64Array;
  length: number;
}

function bulge([x0, y0]: PixelPoint, [x1, y1]: PixelPoint, bend: number): PixelPoint {
  return [(x0 + x1) / 2 - (y1 - y0) * bend, (y0 + y1) / 2 + (x1 - x0) * bend];
}

function measuredBezier([x0, y0]: PixelPoint, [cx, cy]: PixelPoint, [x1, y1]: PixelPoint): MeasuredCurve {
  const xs = new Float64Array(SAMPLES + 1);
  const ys = new Float64Array(SAMPLES + 1);
  const at = new Float64Array(SAMPLES + 1);
  let [length, lastX, lastY] = [0, x0, y0];
  for (let index = 0; index <= SAMPLES; index++) {
    const t = index / SAMPLES;
    const a = (1 - t) ** 2;
    const b = 2 * t * (1 - t);
    const x = a * x0 + b * cx + t * t * x1;
    const y = a * y0 + b * cy + t * t * y1;
    length += Math.hypot(x - lastX, y - lastY);
    xs[index] = x;
    ys[index] = y;
    at[index] = length;
    lastX = x;
    lastY = y;
  }
  return { xs, ys, at, length };
}

/** Points at growing distances along the curve. */
function pointsAt({ xs, ys, at }: MeasuredCurve, distances: readonly number[]): PixelPoint[] {
  let next = 1;
  const value = (values: Float64Array, index: number) => values[index] as number;
  return distances.map((distance) => {
    while (next < SAMPLES && value(at, next) < distance) next++;
    const from = value(at, next - 1);
    const share = (distance - from) / (value(at, next) - from || 1);
    const between = (values: Float64Array) =>
      value(values, next - 1) + (value(values, next) - value(values, next - 1)) * share;
    return [between(xs), between(ys)];
  });
}

/** Distances of the vertices, fine enough to look round, in whole periods from the start; then the end and the tip. */
function stops(start: number, end: number, tip: number, periodPixels = 1): number[] {
  const wanted = Math.max((end - start) / VERTICES, 6);
  const step = Math.max(1, Math.round(wanted / periodPixels)) * periodPixels;
  const distances: number[] = [];
  for (let distance = start; distance < end - 0.5; distance += step) distances.push(distance);
  distances.push(end, tip);
  return distances;
}

function boxAround(points: readonly PixelPoint[]): PixelBox {
  const box: PixelBox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}
