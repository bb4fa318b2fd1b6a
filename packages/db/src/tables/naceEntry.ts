import { type AnyPgColumn, pgTable, text } from 'drizzle-orm/pg-core';
import { source } from './source.ts';

/** NACE Rev. 2 activities. */
export const naceEntry = pgTable('nace_entry', {
  code: text().primaryKey(),
  parentCode: text().references((): AnyPgColumn => naceEntry.code),
  titleFi: text().notNull(),
  titleSv: text().notNull(),
  titleEn: text().notNull(),
  sourceId: text()
    .notNull()
    .references(() => source.id),
});
