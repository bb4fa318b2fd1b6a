import { count, eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { material } from '../tables/material.ts';
import { transfer } from '../tables/transfer.ts';
import type { Period } from './period.ts';
import { donor, receiver } from './transferEnds.ts';
import { type TransferFilter, transferWhere } from './transferWhere.ts';

/** How many transfers there are on all pages together. */
export async function countTransfers(db: Database, filter: TransferFilter, period?: Period): Promise<number> {
  const [row] = await db
    .select({ transfers: count() })
    .from(transfer)
    .innerJoin(donor, eq(donor.id, transfer.donorFacilityId))
    .innerJoin(receiver, eq(receiver.id, transfer.receiverFacilityId))
    .innerJoin(material, eq(material.id, transfer.materialId))
    .where(transferWhere(filter, period));
  return row?.transfers ?? 0;
}
