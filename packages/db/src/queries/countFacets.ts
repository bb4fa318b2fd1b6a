import type { FlowFilter } from '@sivuvirta/domain';
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { flowWhere } from './flowWhere.ts';

export interface ValueCount<V> {
  value: V;
  count: number;
}

/**
 * How many flows each value of a filter would leave while every other filter stays as it is.
 * A material counts what lies below it too, as the filter does. Values without flows are absent.
 */
export async function countFacets(db: Database, filter: FlowFilter) {
  const [kind, direction, basis, year, materialId] = await Promise.all([
    countBy(db, material.kind, without(filter, 'kind')),
    countBy(db, flow.direction, without(filter, 'direction')),
    countBy(db, flow.basis, without(filter, 'basis')),
    countBy(db, flow.year, without(filter, 'year')),
    countBy(db, MATERIAL_AND_ABOVE, without(filter, 'materialId')),
  ]);
  return { kind, direction, basis, year, materialId };
}

const MATERIAL_AND_ABOVE = sql<string>`unnest(${material.path})`;

function without(filter: FlowFilter, key: keyof FlowFilter): FlowFilter {
  const { [key]: _removed, ...rest } = filter;
  return rest;
}

function countBy<V extends PgColumn | SQL<string>>(db: Database, value: V, filter: FlowFilter) {
  return db
    .select({ value, count: sql`count(*)`.mapWith(Number) })
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId))
    .innerJoin(material, eq(material.id, flow.materialId))
    .where(flowWhere(filter))
    .groupBy(sql`1`)
    .orderBy(sql`1`);
}
