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
  direction?: readonly Direction[];
  basis?: readonly Basis[];
  year?: readonly number[];
  /** Only each facility's most recent year. */
  latest?: boolean;
  hazardous?: boolean;
  industrialAreaId?: readonly string[];
  facilityId?: readonly string[];
  bbox?: Bbox;
}
