import type { Material } from '@sivuvirta/domain';
import { asc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { material } from '../tables/material.ts';

/** The whole material tree. */
export async function listMaterials(db: Database): Promise<Material[]> {
  const rows = await db.select().from(material).orderBy(asc(material.id));
  return rows.map(({ nameFi, nameSv, nameEn, path: _path, ...row }) => ({
    ...row,
    names: { fi: nameFi, sv: nameSv, en: nameEn },
  }));
}
