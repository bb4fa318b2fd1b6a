import { end, isClosed, key, type Line, start } from './line.ts';

/** Joins pieces end to start into the longest possible lines; the direction of the pieces is kept. */
export function stitch(pieces: Line[]): Line[] {
  const whole = pieces.filter(isClosed);
  const open = pieces.filter((line) => !isClosed(line));
  const byStart = new Map(open.map((line) => [key(start(line)), line]));
  const ends = new Set(open.map((line) => key(end(line))));
  const take = (place: string) => {
    const line = byStart.get(place);
    byStart.delete(place);
    return line;
  };
  const follow = (first: Line) => {
    const joined: Line = [...first];
    byStart.delete(key(start(first)));
    for (let next = take(key(end(joined))); next; next = take(key(end(joined)))) {
      for (const position of next.slice(1)) joined.push(position);
    }
    return joined;
  };
  const fromTheEdge = open.filter((line) => !ends.has(key(start(line)))).map(follow);
  const rings: Line[] = [];
  for (const line of open) if (byStart.has(key(start(line)))) rings.push(follow(line));
  return [...whole, ...fromTheEdge, ...rings];
}
