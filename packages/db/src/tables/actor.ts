import { pgTable, text } from 'drizzle-orm/pg-core';
import { naceEntry } from './naceEntry.ts';
import { provenanceColumns } from './provenanceColumns.ts';

export const actor = pgTable('actor', {
  id: text().primaryKey(),
  name: text().notNull(),
  businessId: text(),
  naceCode: text().references(() => naceEntry.code),
  ...provenanceColumns(),
});
