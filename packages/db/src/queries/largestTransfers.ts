import { asc, desc } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { transfer } from '../tables/transfer.ts';
import { selectTransfers } from './selectTransfers.ts';
import { type TransferFilter, transferWhere } from './transferWhere.ts';

/** The heaviest transfers first: what a map can leave out last. */
export const largestTransfers = (db: Database, filter: TransferFilter, limit: number) =>
  selectTransfers(db)
    .where(transferWhere(filter))
    .orderBy(desc(transfer.tonnes), asc(transfer.id))
    .limit(limit);
