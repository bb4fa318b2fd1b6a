import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { material } from '../tables/material.ts';

/** The material first, then its ancestors up to the root; empty when there is no such material. */
export async function findMaterialPath(db: Database, materialId: string): Promise<string[]> {
  const [row] = await db.select({ path: material.path }).from(material).where(eq(material.id, materialId));
  return row?.path ?? [];
}
