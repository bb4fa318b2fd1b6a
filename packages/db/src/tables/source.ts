import { integer, pgTable, text } from 'drizzle-orm/pg-core';

export const source = pgTable('source', {
  id: text().primaryKey(),
  title: text().notNull(),
  publisher: text().notNull(),
  year: integer().notNull(),
  licence: text().notNull(),
  attribution: text().notNull(),
  url: text(),
});
