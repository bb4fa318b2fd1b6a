import type { Basis, Bbox, FlowFilter } from '@sivuvirta/domain';
import { and, exists, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { anyOf } from './anyOf.ts';
import { bboxIntersects } from './bboxIntersects.ts';
import { flowWhere } from './flowWhere.ts';
import { duringPeriod, type Period } from './period.ts';

/** What is asked of the facility itself; `flows` asks for at least one flow of that kind. */
export interface FacilityFilter {
  id?: readonly string[];
  naceCode?: readonly string[];
  municipality?: readonly string[];
  industrialAreaId?: readonly string[];
  basis?: readonly Basis[];
  actorId?: readonly string[];
  country?: readonly string[];
  bbox?: Bbox;
  flows?: FlowFilter;
}

/** Which facilities are meant; the query selects from `facility` and joins at least one table. */
export function facilityWhere(db: Database, filter: FacilityFilter, period?: Period): SQL | undefined {
  return and(
    anyOf(facility.id, filter.id),
    anyOf(facility.naceCode, filter.naceCode),
    anyOf(facility.municipality, filter.municipality),
    anyOf(facility.industrialAreaId, filter.industrialAreaId),
    anyOf(facility.basis, filter.basis),
    anyOf(facility.actorId, filter.actorId),
    anyOf(facility.country, filter.country),
    filter.bbox && bboxIntersects(facility.geometry, filter.bbox),
    duringPeriod(facility.year, period),
    filter.flows && hasFlow(db, filter.flows),
  );
}

/** At least one flow of the facility of the outer query passes. */
const hasFlow = (db: Database, filter: FlowFilter) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(flow)
      .innerJoin(material, sql`${material.id} = ${flow.materialId}`)
      .where(and(sql`${flow.facilityId} = ${facility.id}`, flowWhere(filter))),
  );
