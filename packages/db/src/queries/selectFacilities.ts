import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { source } from '../tables/source.ts';
import { provenanceSelection } from './provenanceSelection.ts';

/** Every facility with what its feature shows, to be narrowed by `where`, `orderBy` and `limit`. */
export const selectFacilities = (db: Database) =>
  db
    .select({
      id: facility.id,
      geometry: asGeoJson(facility.geometry, 'Point'),
      name: facility.name,
      actorId: facility.actorId,
      actorName: actor.name,
      industrialAreaId: facility.industrialAreaId,
      naceCode: facility.naceCode,
      activity: facility.activity,
      streetAddress: facility.streetAddress,
      postalCode: facility.postalCode,
      municipality: facility.municipality,
      country: facility.country,
      precisionMetres: facility.precisionMetres,
      ...provenanceSelection(facility),
    })
    .from(facility)
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .innerJoin(source, eq(source.id, facility.sourceId));

export type FacilityRow = Awaited<ReturnType<typeof selectFacilities>>[number];
