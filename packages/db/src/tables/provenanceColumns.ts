import { BASES } from '@sivuvirta/domain';
import { integer, pgEnum, text } from 'drizzle-orm/pg-core';
import { source } from './source.ts';

export const basisEnum = pgEnum('basis', BASES);

/** What no row may lack. Spread into a table. */
export const provenanceColumns = () => ({
  year: integer().notNull(),
  basis: basisEnum().notNull(),
  sourceId: text()
    .notNull()
    .references(() => source.id),
});
