import type { Bbox, FlowFilter } from '@sivuvirta/domain';
import { and, eq, exists, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { material } from '../tables/material.ts';
import { anyOf } from './anyOf.ts';
import { bboxIntersects } from './bboxIntersects.ts';
import { flowWhere } from './flowWhere.ts';
import { duringPeriod, type Period } from './period.ts';

/** What is asked of the area itself; `flows` asks for at least one such flow at a facility of the area. */
export interface IndustrialAreaFilter {
  id?: readonly string[];
  municipality?: readonly string[];
  bbox?: Bbox;
  flows?: FlowFilter;
}

/** Which areas are meant; the query selects from `industrial_area` and joins at least one table. */
export function industrialAreaWhere(
  db: Database,
  filter: IndustrialAreaFilter,
  period?: Period,
): SQL | undefined {
  return and(
    anyOf(industrialArea.id, filter.id),
    anyOf(industrialArea.municipality, filter.municipality),
    filter.bbox && bboxIntersects(industrialArea.geometry, filter.bbox),
    duringPeriod(industrialArea.year, period),
    filter.flows && hasFlow(db, filter.flows),
  );
}

const hasFlow = (db: Database, filter: FlowFilter) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(flow)
      .innerJoin(facility, eq(facility.id, flow.facilityId))
      .innerJoin(material, eq(material.id, flow.materialId))
      .where(and(eq(facility.industrialAreaId, industrialArea.id), flowWhere(filter))),
  );
