import {
  DIRECTIONS,
  type Direction,
  type FlowFilter,
  MATERIAL_KINDS,
  type MaterialKind,
} from '@sivuvirta/domain';
import { and, asc, count, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { flowWhere } from './flowWhere.ts';

/**
 * Facilities with at least one flow that passes, and the sums of those flows in tonnes per year by kind.
 *
 * @param withoutPosition also facilities whose position is unknown.
 */
export async function summariseFacilities(
  db: Database,
  filter: FlowFilter,
  { withoutPosition = false }: { withoutPosition?: boolean } = {},
) {
  const rows = await db
    .select({
      summary: {
        id: facility.id,
        name: facility.name,
        actorName: actor.name,
        industrialAreaId: facility.industrialAreaId,
        municipality: facility.municipality,
        geometry: asGeoJson(facility.geometry, 'Point'),
        basis: facility.basis,
        flowCount: count(),
        suspect: sql<boolean>`bool_or(${flow.suspect})`,
      },
      tonnes: SUMS,
    })
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId))
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .innerJoin(material, eq(material.id, flow.materialId))
    .where(and(flowWhere(filter), withoutPosition ? undefined : isNotNull(facility.geometry)))
    .groupBy(facility.id, actor.name)
    .orderBy(asc(facility.id));
  return rows.map(({ summary, tonnes }) => ({
    ...summary,
    outputTonnesPerYear: byKind('output', tonnes),
    inputTonnesPerYear: byKind('input', tonnes),
  }));
}

type SumName = `${Direction} ${MaterialKind}`;

const sumOf = (direction: Direction, kind: MaterialKind) =>
  sql`coalesce(sum(${flow.tonnesPerYear})
    filter (where ${flow.direction} = ${direction} and ${material.kind} = ${kind}), 0)`.mapWith(Number);

const SUMS = Object.fromEntries(
  DIRECTIONS.flatMap((direction) =>
    MATERIAL_KINDS.map((kind) => [`${direction} ${kind}`, sumOf(direction, kind)]),
  ),
) as Record<SumName, SQL<number>>;

const byKind = (direction: Direction, tonnes: Record<SumName, number>) =>
  Object.fromEntries(MATERIAL_KINDS.map((kind) => [kind, tonnes[`${direction} ${kind}`]])) as Record<
    MaterialKind,
    number
  >;
