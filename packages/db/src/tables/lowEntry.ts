import { type AnyPgColumn, boolean, pgTable, text } from 'drizzle-orm/pg-core';
import { source } from './source.ts';

/** European List of Waste. */
export const lowEntry = pgTable('low_entry', {
  code: text().primaryKey(),
  parentCode: text().references((): AnyPgColumn => lowEntry.code),
  titleFi: text().notNull(),
  titleSv: text().notNull(),
  titleEn: text().notNull(),
  hazardous: boolean(),
  sourceId: text()
    .notNull()
    .references(() => source.id),
});
