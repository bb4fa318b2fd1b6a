import { end, isClosed, type Line, type LonLat, start, vertex } from './line.ts';

const METRES_PER_DEGREE = 111_195;

/** Straightens a line within `toleranceMetres` (Douglas–Peucker) and rounds its corners `rounds` times (Chaikin). */
export function smooth(line: Line, toleranceMetres: number, rounds: number): Line {
  let result = simplify(line, toleranceMetres);
  for (let round = 0; round < rounds; round++) result = cutCorners(result);
  return result;
}

/** Douglas–Peucker. A closed line keeps its first vertex and the one farthest from it, at least. */
export function simplify(line: Line, toleranceMetres: number): Line {
  const keep = new Uint8Array(line.length);
  const last = line.length - 1;
  keep[0] = keep[last] = 1;
  const spans: [number, number][] = [];
  if (isClosed(line)) {
    const far = farthest(line, 0, last).index;
    keep[far] = 1;
    spans.push([0, far], [far, last]);
  } else spans.push([0, last]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    if (to - from < 2) continue;
    const { index, metres } = farthest(line, from, to);
    if (metres <= toleranceMetres) continue;
    keep[index] = 1;
    spans.push([from, index], [index, to]);
  }
  return line.filter((_, index) => keep[index]);
}

/** Chaikin: each corner gives way to two points, a quarter and three quarters along its sides. Open ends stay. */
export function cutCorners(line: Line): Line {
  if (line.length < 3) return line;
  const closed = isClosed(line);
  const rounded: Line = closed ? [] : [start(line)];
  for (let index = 0; index < line.length - 1; index++) {
    const [a, b] = [vertex(line, index), vertex(line, index + 1)];
    rounded.push(between(a, b, 0.25), between(a, b, 0.75));
  }
  rounded.push(closed ? start(rounded) : end(line));
  return rounded;
}

const between = (a: LonLat, b: LonLat, part: number): LonLat => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

function farthest(line: Line, from: number, to: number): { index: number; metres: number } {
  let [index, most] = [from, -1];
  for (let candidate = from + 1; candidate < to; candidate++) {
    const metres = metresToSegment(vertex(line, candidate), vertex(line, from), vertex(line, to));
    if (metres > most) [index, most] = [candidate, metres];
  }
  return { index, metres: most };
}

function metresToSegment(point: LonLat, a: LonLat, b: LonLat): number {
  const eastward = METRES_PER_DEGREE * Math.cos((point[1] * Math.PI) / 180);
  const [x, y] = [(point[0] - a[0]) * eastward, (point[1] - a[1]) * METRES_PER_DEGREE];
  const [dx, dy] = [(b[0] - a[0]) * eastward, (b[1] - a[1]) * METRES_PER_DEGREE];
  const length2 = dx * dx + dy * dy;
  const part = length2 === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length2));
  return Math.hypot(x - part * dx, y - part * dy);
}
