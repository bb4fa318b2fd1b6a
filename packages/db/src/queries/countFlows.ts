import type { FlowFilter } from '@sivuvirta/domain';
import { count, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { flowWhere } from './flowWhere.ts';
import type { Period } from './period.ts';

/** How many flows there are on all pages together. */
export async function countFlows(db: Database, filter: FlowFilter, period?: Period): Promise<number> {
  const [row] = await db
    .select({ flows: count() })
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId))
    .innerJoin(material, eq(material.id, flow.materialId))
    .where(flowWhere(filter, period));
  return row?.flows ?? 0;
}
