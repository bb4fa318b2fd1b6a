import { asc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { actor } from '../tables/actor.ts';
import { facility } from '../tables/facility.ts';
import { textMatch } from './textMatch.ts';

/** Facilities by their own or their company's name, best match first. */
export const searchFacilities = (db: Database, text: string, limit: number) => {
  const { where, rank } = textMatch([facility.name, actor.name], text);
  return db
    .select({
      id: facility.id,
      name: facility.name,
      actorName: actor.name,
      municipality: facility.municipality,
      rank,
    })
    .from(facility)
    .innerJoin(actor, eq(actor.id, facility.actorId))
    .where(where)
    .orderBy(asc(rank), asc(facility.name), asc(facility.id))
    .limit(limit);
};
