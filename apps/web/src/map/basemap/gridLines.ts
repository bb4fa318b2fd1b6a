import type { Feature, FeatureCollection, LineString } from 'geojson';
import { fromTm35fin, type Tm35fin, toTm35fin } from './tm35fin.ts';

export type GridLine = Feature<LineString, { spacingMetres: number }>;

/** Finland in ETRS-TM35FIN, whole tens of kilometres: west, south, east, north in metres. */
const FINLAND = [40_000, 6_560_000, 760_000, 7_800_000] as const;

/**
 * The lines of the ETRS-TM35FIN grid (EPSG:3067) that cross a box, in degrees: every 10 km from zoom 9.5, every 1 km
 * from zoom 12, none below. `bounds` is west, south, east, north in degrees.
 */
export function gridLines(
  bounds: [number, number, number, number],
  zoom: number,
): FeatureCollection<LineString> {
  const spacings = [...(zoom >= 12 ? [1_000] : []), ...(zoom >= 9.5 ? [10_000] : [])];
  return { type: 'FeatureCollection', features: spacings.flatMap((spacing) => linesEvery(spacing, bounds)) };
}

function linesEvery(
  spacingMetres: number,
  [west, south, east, north]: [number, number, number, number],
): GridLine[] {
  const middle = (west + east) / 2;
  const edge = [south, north].flatMap((lat) => [west, middle, east].map((lon) => toTm35fin([lon, lat])));
  const [easts, norths] = [edge.map(([x]) => x), edge.map(([, y]) => y)];
  const columns = steps(
    Math.max(Math.min(...easts), FINLAND[0]),
    Math.min(Math.max(...easts), FINLAND[2]),
    spacingMetres,
  );
  const rows = steps(
    Math.max(Math.min(...norths), FINLAND[1]),
    Math.min(Math.max(...norths), FINLAND[3]),
    spacingMetres,
  );
  const line = (positions: Tm35fin[]): GridLine => ({
    type: 'Feature',
    properties: { spacingMetres },
    geometry: { type: 'LineString', coordinates: positions.map(fromTm35fin) },
  });
  if (columns.length < 2 || rows.length < 2) return [];
  return [
    ...columns.map((x) => line(rows.map((y) => [x, y]))),
    ...rows.map((y) => line(columns.map((x) => [x, y]))),
  ];
}

/** Multiples of `step` from at most `from` to at least `to`; none when the range is empty. */
function steps(from: number, to: number, step: number): number[] {
  if (from > to) return [];
  const first = Math.floor(from / step);
  const count = Math.ceil(to / step) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}
