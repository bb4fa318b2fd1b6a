import type { Position } from '@sivuvirta/domain';
import { type PixelPoint, toPixels, toPosition } from './webMercator.ts';

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
  arrow: {
    /** Where the line ends and the arrowhead begins. */
    base: Position;
    /** Degrees counter-clockwise from east. */
    angle: number;
  };
}

/** Gaps may shrink to this share before a line is too short to draw. */
const LEAST_SQUEEZE = 0.55;
const SAMPLES = 48;

/** A gently bent line from donor to receiver; null where the two are too close on screen to tell apart. */
export function flowCurve(options: FlowCurveOptions): FlowCurve | null {
  const { zoom, startGapPixels, endGapPixels, arrowPixels } = options;
  const donor = toPixels(options.donor, zoom);
  const receiver = toPixels(options.receiver, zoom);

  const curve = measured(bezier(donor, bulge(donor, receiver, options.bend), receiver));
  const squeeze = Math.min(1, (0.7 * curve.length) / (startGapPixels + endGapPixels + arrowPixels));
  if (squeeze < LEAST_SQUEEZE) return null;
  const start = startGapPixels * squeeze;
  const end = curve.length - (endGapPixels + arrowPixels) * squeeze;
  const tip = pointAt(curve, curve.length - endGapPixels * squeeze);
  const base = pointAt(curve, end);

  const pixels = stops(start, end, options.periodPixels).map((distance) => pointAt(curve, distance));
  return {
    path: pixels.map((point) => toPosition(point, zoom)),
    pixels: [...pixels, tip],
    arrow: {
      base: toPosition(base, zoom),
      angle: (Math.atan2(base[1] - tip[1], tip[0] - base[0]) * 180) / Math.PI,
    },
  };
}

/** The bend of the nth line between the same two places in the same direction. */
export function laneBend(lane: number): number {
  return 0.2 + lane * 0.14;
}

interface MeasuredCurve {
  points: PixelPoint[];
  /** Distance from the start to each point. */
  at: number[];
  length: number;
}

function bulge([x0, y0]: PixelPoint, [x1, y1]: PixelPoint, bend: number): PixelPoint {
  return [(x0 + x1) / 2 - (y1 - y0) * bend, (y0 + y1) / 2 + (x1 - x0) * bend];
}

function bezier([x0, y0]: PixelPoint, [cx, cy]: PixelPoint, [x1, y1]: PixelPoint): PixelPoint[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x0 + b * cx + c * x1, a * y0 + b * cy + c * y1];
  });
}

function measured(points: PixelPoint[]): MeasuredCurve {
  const at: number[] = [];
  let length = 0;
  let last = points[0] as PixelPoint;
  for (const point of points) {
    length += Math.hypot(point[0] - last[0], point[1] - last[1]);
    at.push(length);
    last = point;
  }
  return { points, at, length };
}

function pointAt({ points, at }: MeasuredCurve, distance: number): PixelPoint {
  const next = Math.max(
    1,
    at.findIndex((reached) => reached >= distance),
  );
  const [from, to] = [points[next - 1] as PixelPoint, points[next] as PixelPoint];
  const [fromAt, toAt] = [at[next - 1] as number, at[next] as number];
  const share = toAt > fromAt ? (distance - fromAt) / (toAt - fromAt) : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Distances of the vertices: fine enough to look round, in whole periods from the start. */
function stops(start: number, end: number, periodPixels = 1): number[] {
  const wanted = Math.max((end - start) / SAMPLES, 6);
  const step = Math.max(1, Math.round(wanted / periodPixels)) * periodPixels;
  const distances: number[] = [];
  for (let distance = start; distance < end - 0.5; distance += step) distances.push(distance);
  distances.push(end);
  return distances;
}
