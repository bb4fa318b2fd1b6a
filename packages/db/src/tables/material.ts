import { MATERIAL_KINDS } from '@sivuvirta/domain';
import { sql } from 'drizzle-orm';
import { type AnyPgColumn, index, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { polymer } from './polymer.ts';
import { source } from './source.ts';

export const materialKindEnum = pgEnum('material_kind', MATERIAL_KINDS);

export const material = pgTable(
  'material',
  {
    id: text().primaryKey(),
    parentId: text().references((): AnyPgColumn => material.id),
    kind: materialKindEnum().notNull(),
    nameFi: text().notNull(),
    nameSv: text().notNull(),
    nameEn: text().notNull(),
    polymerId: text().references(() => polymer.id),
    lowCodes: text().array().notNull().default(sql`'{}'`),
    /** The material first, then its ancestors up to the root. */
    path: text().array().notNull(),
    sourceId: text()
      .notNull()
      .references(() => source.id),
  },
  (table) => [index('material_path_index').using('gin', table.path)],
);
