import type { Feature, Polygon } from 'geojson';
import { closeOnFrame } from './closeOnFrame.ts';
import { isClosed, type Line, type LonLat, start, vertex } from './line.ts';
import type { Bounds } from './region.ts';
import { smooth } from './smooth.ts';
import { stitch } from './stitch.ts';

/** A closed line with its size. Area is signed: positive (anticlockwise) holds water, negative is land in water. */
export type Ring = { positions: Line; areaKm2: number; bounds: Bounds };

/** The rings that part water from land inside `frame`, smoothed. `shore` has land on its left. */
export function waterRings(shore: Line[], frame: Bounds, toleranceMetres: number, rounds: number): Ring[] {
  const lines = stitch(shore).map((line) => smooth(line, toleranceMetres, rounds).reverse());
  const closed = lines.filter((line) => isClosed(line) && line.length > 3);
  const open = lines.filter((line) => !isClosed(line));
  return [...closed, ...closeOnFrame(open, frame)].map(measure);
}

/**
 * Water as polygons, islands as holes; shapes under `smallestKm2` are left out. An island lies in the smallest water
 * that contains it; the largest water whose box fits needs no test, since every island lies in some water.
 */
export function waterPolygons(rings: Ring[], smallestKm2: number): Feature<Polygon>[] {
  const kept = rings.filter(({ areaKm2 }) => Math.abs(areaKm2) >= smallestKm2);
  const waters = kept
    .filter(({ areaKm2 }) => areaKm2 > 0)
    .sort((first, second) => first.areaKm2 - second.areaKm2)
    .map((ring) => ({ ring, coordinates: [ring.positions] }));
  for (const land of kept) {
    if (land.areaKm2 > 0) continue;
    const candidates = waters.filter(
      ({ ring }) => -land.areaKm2 < ring.areaKm2 && inBounds(ring.bounds, start(land.positions)),
    );
    const last = candidates.pop();
    const around = candidates.find(({ ring }) => contains(ring.positions, start(land.positions))) ?? last;
    around?.coordinates.push(land.positions);
  }
  return waters.map(({ coordinates }) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }));
}

function measure(positions: Line): Ring {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  const squareDegrees = shoelace(positions);
  const middle = ((bounds[1] + bounds[3]) / 2) * (Math.PI / 180);
  return { positions, bounds, areaKm2: squareDegrees * 111.195 ** 2 * Math.cos(middle) };
}

function shoelace(ring: Line): number {
  let twice = 0;
  const [x0, y0] = start(ring);
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [vertex(ring, index - 1), vertex(ring, index)];
    twice += (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
  }
  return twice / 2;
}

const inBounds = ([west, south, east, north]: Bounds, [lon, lat]: LonLat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Whether the point is inside the ring (even–odd). */
function contains(ring: Line, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [vertex(ring, index - 1), vertex(ring, index)];
    if (a[1] > lat !== b[1] > lat && lon < a[0] + ((lat - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
      inside = !inside;
  }
  return inside;
}
