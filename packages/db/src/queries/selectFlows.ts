import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { material } from '../tables/material.ts';
import { source } from '../tables/source.ts';
import { materialSelection } from './materialSelection.ts';
import { provenanceSelection } from './provenanceSelection.ts';

/** The columns of a flow feature, in the order of its properties. */
export const flowSelection = {
  id: flow.id,
  geometry: asGeoJson(facility.geometry, 'Point'),
  facilityId: flow.facilityId,
  facilityName: facility.name,
  actorName: actor.name,
  industrialAreaId: facility.industrialAreaId,
  municipality: facility.municipality,
  direction: flow.direction,
  ...materialSelection,
  lowCode: flow.lowCode,
  hazardous: flow.hazardous,
  tonnesPerYear: flow.tonnesPerYear,
  description: flow.description,
  treatment: flow.treatment,
  reportingMethod: flow.reportingMethod,
  suspect: flow.suspect,
  ...provenanceSelection(flow),
};

/** Every flow with what its feature shows, to be narrowed by `where`, `orderBy` and `limit`. */
export const selectFlows = (db: Database) =>
  db
    .select(flowSelection)
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId))
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .innerJoin(material, eq(material.id, flow.materialId))
    .innerJoin(source, eq(source.id, flow.sourceId));

export type FlowRow = Awaited<ReturnType<typeof selectFlows>>[number];
