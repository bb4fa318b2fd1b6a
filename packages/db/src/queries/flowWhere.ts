import type { FlowFilter } from '@sivuvirta/domain';
import { and, arrayOverlaps, eq, type SQL, sql } from 'drizzle-orm';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { anyOf } from './anyOf.ts';
import { bboxIntersects } from './bboxIntersects.ts';
import { lowCodeBelow } from './lowCodeBelow.ts';
import { duringPeriod, type Period } from './period.ts';

/** Which flows are meant; the query joins `flow`, `facility` and `material`. */
export function flowWhere(filter: FlowFilter, period?: Period): SQL | undefined {
  return and(
    anyOf(material.kind, filter.kind),
    filter.materialId && arrayOverlaps(material.path, [...filter.materialId]),
    filter.lowCode && lowCodeBelow(flow.lowCode, filter.lowCode),
    anyOf(flow.direction, filter.direction),
    anyOf(flow.basis, filter.basis),
    anyOf(flow.year, filter.year),
    filter.latest ? latestYearOfFacility : undefined,
    filter.hazardous === undefined ? undefined : eq(flow.hazardous, filter.hazardous),
    anyOf(facility.industrialAreaId, filter.industrialAreaId),
    anyOf(flow.facilityId, filter.facilityId),
    filter.bbox && bboxIntersects(facility.geometry, filter.bbox),
    duringPeriod(flow.year, period),
  );
}

/** The most recent year of the facility, whatever the other conditions are. */
export const latestYearOfFacility = sql`${flow.year} = (
  select max(same.year) from ${flow} as same where same.facility_id = ${flow.facilityId})`;
