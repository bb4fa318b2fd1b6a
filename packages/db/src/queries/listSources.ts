import { asc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { source } from '../tables/source.ts';

/** Every source that any row may name. */
export const listSources = (db: Database) => db.select().from(source).orderBy(asc(source.id));
