import { sql } from 'drizzle-orm';
import { doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import { geometryColumn } from '../geometryColumn.ts';
import { actor } from './actor.ts';
import { industrialArea } from './industrialArea.ts';
import { naceEntry } from './naceEntry.ts';
import { provenanceColumns } from './provenanceColumns.ts';

/** The geometry index serves bbox questions, the geography index serves metres. */
export const facility = pgTable(
  'facility',
  {
    id: text().primaryKey(),
    actorId: text()
      .notNull()
      .references(() => actor.id),
    industrialAreaId: text().references(() => industrialArea.id),
    name: text().notNull(),
    naceCode: text().references(() => naceEntry.code),
    activity: text(),
    streetAddress: text(),
    postalCode: text(),
    municipality: text(),
    country: text().notNull(),
    geometry: geometryColumn('Point'),
    precisionMetres: doublePrecision(),
    ...provenanceColumns(),
  },
  (table) => [
    index('facility_geometry_index').using('gist', table.geometry),
    index('facility_geography_index').using('gist', sql`geography(${table.geometry})`),
    index('facility_area_index').on(table.industrialAreaId),
    index('facility_actor_index').on(table.actorId),
  ],
);
