import { type Direction, oppositeDirection, type Point } from '@sivuvirta/domain';
import { and, arrayOverlaps, asc, eq, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { source } from '../tables/source.ts';
import { latestYearOfFacility } from './flowWhere.ts';
import { flowSelection } from './selectFlows.ts';

/** The flow that asks, as far as the database needs it. */
export interface MatchOrigin {
  facilityId: string;
  direction: Direction;
  geometry: Point;
  /** The material first, then its ancestors up to the root of the tree. */
  materialPath: readonly string[];
}

/**
 * Flows of the other direction at other facilities within the radius, each facility's latest year only, nearest
 * first. Only materials that share a node below the root of the tree with the origin's, or are the very same one:
 * what has less in common is no match whatever the distance.
 *
 * @param radiusMetres straight line on the ellipsoid, as `distanceMetres` of the rows.
 */
export const findMatchCandidates = (
  db: Database,
  origin: MatchOrigin,
  { radiusMetres, limit }: { radiusMetres: number; limit: number },
) => {
  const [longitude, latitude] = origin.geometry.coordinates;
  const here = sql`geography(ST_SetSRID(ST_MakePoint(${longitude}, ${latitude}), 4326))`;
  const there = sql`geography(${facility.geometry})`;
  const distanceMetres = sql`ST_Distance(${there}, ${here})`.mapWith(Number);
  return db
    .select({ flow: flowSelection, materialPath: material.path, distanceMetres })
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId))
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .innerJoin(material, eq(material.id, flow.materialId))
    .innerJoin(source, eq(source.id, flow.sourceId))
    .where(
      and(
        sql`ST_DWithin(${there}, ${here}, ${radiusMetres})`,
        ne(flow.facilityId, origin.facilityId),
        eq(flow.direction, oppositeDirection(origin.direction)),
        latestYearOfFacility,
        sharesBranch(origin.materialPath),
      ),
    )
    .orderBy(asc(distanceMetres), asc(flow.id))
    .limit(limit);
};

function sharesBranch(path: readonly string[]): SQL | undefined {
  const belowRoot = path.slice(0, -1);
  const same = eq(material.id, path[0] ?? '');
  return belowRoot.length > 0 ? or(same, arrayOverlaps(material.path, belowRoot)) : same;
}
