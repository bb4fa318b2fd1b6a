import { asc, desc, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { flow } from '../tables/flow.ts';
import { selectFlows } from './selectFlows.ts';

/** All flows of one facility, newest year first, then the heaviest. */
export const flowsOfFacility = (db: Database, facilityId: string) =>
  selectFlows(db)
    .where(eq(flow.facilityId, facilityId))
    .orderBy(desc(flow.year), desc(flow.tonnesPerYear), asc(flow.id));
