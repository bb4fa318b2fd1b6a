import type { Direction } from './flow.ts';
import type { Bbox } from './geometry.ts';
import type { MaterialKind } from './material.ts';
import type { Basis } from './provenance.ts';

/**
 * Which flows, transfers and facilities are meant; the map, the table and every download share it.
 * An absent key does not filter; a list means "any of these".
 */
export interface FlowFilter {
  kind?: readonly MaterialKind[];
  /** A material means itself and everything below it in the tree. */
  materialId?: readonly string[];
  /** A two- or four-digit code means everything below it. */
  lowCode?: readonly string[];
  /** Transfers have no direction of their own and pass. */
  direction?: readonly Direction[];
  basis?: readonly Basis[];
  year?: readonly number[];
  /** Only each facility's most recent year. */
  latest?: boolean;
  hazardous?: boolean;
  /** A transfer passes when either end lies in the area; so with `facilityId`. */
  industrialAreaId?: readonly string[];
  facilityId?: readonly string[];
  bbox?: Bbox;
}

/** The filter as query parameters of every endpoint that takes one: lists joined by commas, absent keys left out. */
export function flowFilterToQuery(filter: FlowFilter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    query.set(key, String(value));
  }
  return query;
}
