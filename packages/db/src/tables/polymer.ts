import { doublePrecision, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { source } from './source.ts';

export const referenceBasisEnum = pgEnum('reference_basis', ['literature', 'recalled']);

export const polymer = pgTable('polymer', {
  id: text().primaryKey(),
  abbreviation: text().notNull(),
  nameFi: text().notNull(),
  nameSv: text().notNull(),
  nameEn: text().notNull(),
  resinCode: integer(),
  densityMinKgPerM3: doublePrecision('density_min_kg_per_m3'),
  densityMaxKgPerM3: doublePrecision('density_max_kg_per_m3'),
  basis: referenceBasisEnum().notNull(),
  sourceId: text()
    .notNull()
    .references(() => source.id),
});
