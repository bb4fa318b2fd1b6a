import { DIRECTIONS, REPORTING_METHODS, TREATMENTS } from '@sivuvirta/domain';
import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { facility } from './facility.ts';
import { lowEntry } from './lowEntry.ts';
import { material } from './material.ts';
import { provenanceColumns } from './provenanceColumns.ts';

export const directionEnum = pgEnum('direction', DIRECTIONS);
export const treatmentEnum = pgEnum('treatment', TREATMENTS);
export const reportingMethodEnum = pgEnum('reporting_method', REPORTING_METHODS);

export const flow = pgTable(
  'flow',
  {
    id: text().primaryKey(),
    facilityId: text()
      .notNull()
      .references(() => facility.id),
    materialId: text()
      .notNull()
      .references(() => material.id),
    lowCode: text().references(() => lowEntry.code),
    hazardous: boolean().notNull(),
    direction: directionEnum().notNull(),
    tonnesPerYear: doublePrecision().notNull(),
    description: text(),
    treatment: treatmentEnum(),
    reportingMethod: reportingMethodEnum(),
    suspect: boolean().notNull(),
    ...provenanceColumns(),
  },
  (table) => [
    check('flow_tonnes_not_negative', sql`${table.tonnesPerYear} >= 0`),
    index('flow_facility_year_index').on(table.facilityId, table.year),
    index('flow_material_index').on(table.materialId, table.direction),
  ],
);
