import { and, asc, gt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { transfer } from '../tables/transfer.ts';
import type { Page } from './page.ts';
import type { Period } from './period.ts';
import { selectTransfers } from './selectTransfers.ts';
import { type TransferFilter, transferWhere } from './transferWhere.ts';

/** One page of transfers, by id. */
export const listTransfers = (db: Database, filter: TransferFilter, page: Page, period?: Period) =>
  selectTransfers(db)
    .where(and(transferWhere(filter, period), page.afterId ? gt(transfer.id, page.afterId) : undefined))
    .orderBy(asc(transfer.id))
    .limit(page.limit);
