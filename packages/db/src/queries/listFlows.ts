import type { FlowFilter } from '@sivuvirta/domain';
import { and, asc, gt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { flow } from '../tables/flow.ts';
import { flowWhere } from './flowWhere.ts';
import type { Page } from './page.ts';
import type { Period } from './period.ts';
import { selectFlows } from './selectFlows.ts';

/** One page of flows, by id. */
export const listFlows = (db: Database, filter: FlowFilter, page: Page, period?: Period) =>
  selectFlows(db)
    .where(and(flowWhere(filter, period), page.afterId ? gt(flow.id, page.afterId) : undefined))
    .orderBy(asc(flow.id))
    .limit(page.limit);
