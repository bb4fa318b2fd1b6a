import type { FacilitySummary, Position } from '@sivuvirta/domain';
import { clusterRadiusPixels, HALO_RADIUS_PIXELS } from './markers.ts';
import { toPixels, toPosition } from './webMercator.ts';

/** What the map draws one marker for: a facility, or several that would overlap at this zoom. */
export interface Place {
  id: string;
  position: Position;
  facilities: readonly FacilitySummary[];
}

export interface Places {
  places: readonly Place[];
  ofFacility: ReadonlyMap<string, Place>;
}

/** From this zoom on every facility stands alone. */
export const SINGLE_ZOOM = 13;
const CELL_PIXELS = 40;

/** The zoom that places are gathered for: between two steps they stay as they are. */
export function placeLevel(zoom: number): number {
  return Math.floor(zoom * 2) / 2;
}

/**
 * Facilities that lie close together on screen become one place, the nearer the eye the fewer; `aloneId` never joins.
 * A grid of cells, then cells whose centres of gravity are too close join the fuller one. Facilities without a position are left out.
 */
export function gatherPlaces(
  facilities: readonly FacilitySummary[],
  zoom: number,
  aloneId: string | null,
): Places {
  const level = placeLevel(zoom);
  const located = facilities.filter((facility) => facility.geometry !== null);
  if (level >= SINGLE_ZOOM) return indexed(located.map((facility) => placeOf([facility], level)));

  const cells = new Map<string, FacilitySummary[]>();
  const alone: Place[] = [];
  for (const facility of located) {
    if (facility.id === aloneId) {
      alone.push(placeOf([facility], level));
      continue;
    }
    const [x, y] = toPixels(positionOf(facility), level);
    const key = `${Math.floor(x / CELL_PIXELS)}/${Math.floor(y / CELL_PIXELS)}`;
    const cell = cells.get(key);
    if (cell) cell.push(facility);
    else cells.set(key, [facility]);
  }
  const gathered = joined([...cells.values()], level);
  return indexed([...gathered.map((place) => besides(place, alone[0], level)), ...alone]);
}

/** A gathered marker gives way to the one that stands alone: it is a rough position anyway, and its number stays readable. */
function besides(place: Place, alone: Place | undefined, level: number): Place {
  if (!alone || place.facilities.length === 1) return place;
  const clear = HALO_RADIUS_PIXELS + clusterRadiusPixels(place.facilities.length);
  const apart = pixelsBetween(place, alone, level);
  if (apart >= clear) return place;
  const [[x, y], [aloneX, aloneY]] = [toPixels(place.position, level), toPixels(alone.position, level)];
  const [east, south] = apart > 0 ? [(x - aloneX) / apart, (y - aloneY) / apart] : [-1, 0];
  return { ...place, position: toPosition([aloneX + east * clear, aloneY + south * clear], level) };
}

function joined(groups: FacilitySummary[][], level: number): Place[] {
  const byNeighbourhood = new Map<string, Place[]>();
  const places = new Set<Place>();
  const keysAround = (position: Position, reach: number): string[] => {
    const [x, y] = toPixels(position, level).map((value) => Math.floor(value / CELL_PIXELS)) as [
      number,
      number,
    ];
    const keys: string[] = [];
    for (let dx = -reach; dx <= reach; dx++)
      for (let dy = -reach; dy <= reach; dy++) keys.push(`${x + dx}/${y + dy}`);
    return keys;
  };
  const add = (place: Place) => {
    places.add(place);
    const [key] = keysAround(place.position, 0) as [string];
    byNeighbourhood.set(key, [...(byNeighbourhood.get(key) ?? []), place]);
  };
  for (const group of groups.sort((a, b) => b.length - a.length)) {
    let place = placeOf(group, level);
    const near = keysAround(place.position, 1)
      .flatMap((key) => byNeighbourhood.get(key) ?? [])
      .filter((other) => places.has(other) && pixelsBetween(other, place, level) < CELL_PIXELS)
      .sort((a, b) => pixelsBetween(a, place, level) - pixelsBetween(b, place, level))[0];
    if (near) {
      places.delete(near);
      place = placeOf([...near.facilities, ...group], level);
    }
    add(place);
  }
  return [...places];
}

function indexed(places: Place[]): Places {
  const ofFacility = new Map(
    places.flatMap((place) => place.facilities.map(({ id }) => [id, place] as const)),
  );
  return { places, ofFacility };
}

function placeOf(facilities: FacilitySummary[], level: number): Place {
  const [first] = facilities as [FacilitySummary];
  if (facilities.length === 1) return { id: first.id, position: positionOf(first), facilities };
  const pixels = facilities.map((facility) => toPixels(positionOf(facility), level));
  const mean = (axis: 0 | 1) => pixels.reduce((sum, pixel) => sum + pixel[axis], 0) / pixels.length;
  const id = `${level}:${facilities.map((facility) => facility.id).sort()[0]}`;
  return { id, position: toPosition([mean(0), mean(1)], level), facilities };
}

function pixelsBetween(a: Place, b: Place, level: number): number {
  const [[ax, ay], [bx, by]] = [toPixels(a.position, level), toPixels(b.position, level)];
  return Math.hypot(ax - bx, ay - by);
}

const positionOf = (facility: FacilitySummary): Position => facility.geometry?.coordinates as Position;
