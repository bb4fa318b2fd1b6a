import { eq, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { facility } from '../tables/facility.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { source } from '../tables/source.ts';
import { provenanceSelection } from './provenanceSelection.ts';

/** Every area with what its feature shows, to be narrowed by `where`, `orderBy` and `limit`. */
export const selectIndustrialAreas = (db: Database) =>
  db
    .select({
      id: industrialArea.id,
      geometry: asGeoJson(industrialArea.geometry, 'Polygon'),
      nameFi: industrialArea.nameFi,
      nameSv: industrialArea.nameSv,
      nameEn: industrialArea.nameEn,
      municipality: industrialArea.municipality,
      precisionMetres: industrialArea.precisionMetres,
      facilityCount: sql`(
        select count(*) from ${facility} as inside where inside.industrial_area_id = ${industrialArea.id}
      )`.mapWith(Number),
      ...provenanceSelection(industrialArea),
    })
    .from(industrialArea)
    .innerJoin(source, eq(source.id, industrialArea.sourceId));

export type IndustrialAreaRow = Awaited<ReturnType<typeof selectIndustrialAreas>>[number];
