import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, pgTable, text } from 'drizzle-orm/pg-core';
import { geometryColumn } from '../geometryColumn.ts';
import { facility } from './facility.ts';
import { lowEntry } from './lowEntry.ts';
import { material } from './material.ts';
import { provenanceColumns } from './provenanceColumns.ts';

export const transfer = pgTable(
  'transfer',
  {
    id: text().primaryKey(),
    donorFacilityId: text()
      .notNull()
      .references(() => facility.id),
    receiverFacilityId: text()
      .notNull()
      .references(() => facility.id),
    materialId: text()
      .notNull()
      .references(() => material.id),
    lowCode: text().references(() => lowEntry.code),
    hazardous: boolean().notNull(),
    tonnes: doublePrecision().notNull(),
    suspect: boolean().notNull(),
    /** Straight line donor → receiver, kept by a trigger; null while either end has no position. */
    geometry: geometryColumn('LineString'),
    ...provenanceColumns(),
  },
  (table) => [
    check('transfer_between_two_facilities', sql`${table.donorFacilityId} <> ${table.receiverFacilityId}`),
    check('transfer_tonnes_not_negative', sql`${table.tonnes} >= 0`),
    index('transfer_geometry_index').using('gist', table.geometry),
    index('transfer_donor_year_index').on(table.donorFacilityId, table.year),
    index('transfer_receiver_year_index').on(table.receiverFacilityId, table.year),
  ],
);
