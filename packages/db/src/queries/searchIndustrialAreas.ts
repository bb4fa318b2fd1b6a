import { asc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { textMatch } from './textMatch.ts';

/** Areas by their name in any language or their municipality, best match first. */
export const searchIndustrialAreas = (db: Database, text: string, limit: number) => {
  const { nameFi, nameSv, nameEn, municipality, id } = industrialArea;
  const { where, rank } = textMatch([nameFi, nameSv, nameEn, municipality], text);
  return db
    .select({ id, nameFi, nameSv, nameEn, municipality, rank })
    .from(industrialArea)
    .where(where)
    .orderBy(asc(rank), asc(nameFi), asc(id))
    .limit(limit);
};
