import { asc, eq, getTableColumns } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { material } from '../tables/material.ts';
import { polymer } from '../tables/polymer.ts';
import { textMatch } from './textMatch.ts';

/** Materials by their own or their polymer's name in any language, best match first, with the names of the parent. */
export const searchMaterials = (db: Database, text: string, limit: number) => {
  const parent = alias(material, 'parent');
  const { nameFi, nameSv, nameEn, id } = getTableColumns(material);
  const { where, rank } = textMatch(
    [nameFi, nameSv, nameEn, polymer.abbreviation, polymer.nameFi, polymer.nameSv, polymer.nameEn],
    text,
  );
  return db
    .select({
      id,
      nameFi,
      nameSv,
      nameEn,
      parent: { nameFi: parent.nameFi, nameSv: parent.nameSv, nameEn: parent.nameEn },
      rank,
    })
    .from(material)
    .leftJoin(parent, eq(parent.id, material.parentId))
    .leftJoin(polymer, eq(polymer.id, material.polymerId))
    .where(where)
    .orderBy(asc(rank), asc(nameFi), asc(id))
    .limit(limit);
};
