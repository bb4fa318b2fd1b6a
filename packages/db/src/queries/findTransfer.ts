import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { transfer } from '../tables/transfer.ts';
import { selectTransfers, type TransferRow } from './selectTransfers.ts';

/** Null when there is no such transfer. */
export async function findTransfer(db: Database, id: string): Promise<TransferRow | null> {
  const [row] = await selectTransfers(db).where(eq(transfer.id, id));
  return row ?? null;
}
