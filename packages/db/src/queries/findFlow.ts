import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { flow } from '../tables/flow.ts';
import { type FlowRow, selectFlows } from './selectFlows.ts';

/** Null when there is no such flow. */
export async function findFlow(db: Database, id: string): Promise<FlowRow | null> {
  const [row] = await selectFlows(db).where(eq(flow.id, id));
  return row ?? null;
}
