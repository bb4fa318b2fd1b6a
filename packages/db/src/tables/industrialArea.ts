import { sql } from 'drizzle-orm';
import { doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import { geometryColumn } from '../geometryColumn.ts';
import { provenanceColumns } from './provenanceColumns.ts';

export const industrialArea = pgTable(
  'industrial_area',
  {
    id: text().primaryKey(),
    nameFi: text().notNull(),
    nameSv: text().notNull(),
    nameEn: text().notNull(),
    municipality: text().notNull(),
    geometry: geometryColumn('Polygon').notNull(),
    precisionMetres: doublePrecision().notNull(),
    ...provenanceColumns(),
  },
  (table) => [
    index('industrial_area_geometry_index').using('gist', table.geometry),
    index('industrial_area_geography_index').using('gist', sql`geography(${table.geometry})`),
  ],
);
