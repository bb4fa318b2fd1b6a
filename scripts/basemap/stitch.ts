import type { Position } from 'geojson';
import type { Line } from './shoreline.ts';

const key = ([lon, lat]: Position) => `${lon.toFixed(4)},${lat.toFixed(4)}`;

/** Whether a line ends where it starts. */
export const isClosed = (line: Line) => key(line[0]) === key(line[line.length - 1]);

/** Joins pieces end to start into the longest possible lines; the direction of the pieces is kept. */
export function stitch(pieces: Line[]): Line[] {
  const whole = pieces.filter(isClosed);
  const open = pieces.filter((line) => !isClosed(line));
  const byStart = new Map(open.map((line) => [key(line[0]), line]));
  const ends = new Set(open.map((line) => key(line[line.length - 1])));
  const follow = (first: Line) => {
    const joined: Line = [...first];
    byStart.delete(key(first[0]));
    for (
      let next = byStart.get(key(joined[joined.length - 1]));
      next;
      next = byStart.get(key(joined[joined.length - 1]))
    ) {
      byStart.delete(key(next[0]));
      for (const position of next.slice(1)) joined.push(position);
    }
    return joined;
  };
  const fromTheEdge = open.filter((line) => !ends.has(key(line[0]))).map(follow);
  const rings: Line[] = [];
  for (const line of open) if (byStart.has(key(line[0]))) rings.push(follow(line));
  return [...whole, ...fromTheEdge, ...rings];
}
