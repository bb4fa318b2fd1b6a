import { end, type Line, type LonLat, start } from './line.ts';
import type { Bounds } from './region.ts';

/**
 * Closes lines that begin and end on the frame into rings, along the frame and anticlockwise, so that what lies on the
 * left of the lines is inside. No lines gives no rings: whether the frame is then all inside or all outside is unknown.
 */
export function closeOnFrame(lines: Line[], frame: Bounds): Line[] {
  const starts = lines
    .map((line) => ({ line, at: alongFrame(start(line), frame) }))
    .sort((first, second) => first.at - second.at);
  const unused = new Set(lines);
  const rings: Line[] = [];
  for (const line of lines) {
    if (!unused.has(line)) continue;
    const ring: Line = [];
    let current = line;
    do {
      unused.delete(current);
      for (const position of current) ring.push(position);
      const from = alongFrame(end(current), frame);
      const next = (starts.find(({ at }) => at > from) ?? starts[0]) as (typeof starts)[number];
      for (const corner of cornersBetween(from, next.at, frame)) ring.push(corner);
      current = next.line;
    } while (unused.has(current));
    ring.push(start(ring));
    rings.push(ring);
  }
  return rings;
}

/** Where a point of the frame lies on it: 0–1 south side, 1–2 east, 2–3 north, 3–4 west, anticlockwise. */
function alongFrame([lon, lat]: LonLat, [west, south, east, north]: Bounds): number {
  const x = (lon - west) / (east - west);
  const y = (lat - south) / (north - south);
  const sides = [
    { off: Math.abs(y), at: x },
    { off: Math.abs(1 - x), at: 1 + y },
    { off: Math.abs(1 - y), at: 3 - x },
    { off: Math.abs(x), at: 4 - y },
  ];
  return sides.reduce((best, side) => (side.off < best.off ? side : best)).at;
}

function cornersBetween(from: number, to: number, [west, south, east, north]: Bounds): LonLat[] {
  const corners: LonLat[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const until = to > from ? to : to + 4;
  const passed: LonLat[] = [];
  for (let corner = Math.ceil(from); corner < until; corner++) passed.push(corners[corner % 4] as LonLat);
  return passed;
}
