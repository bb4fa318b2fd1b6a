import { asc, desc, eq, or } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { transfer } from '../tables/transfer.ts';
import { selectTransfers } from './selectTransfers.ts';

/** All transfers in which the facility is donor or receiver, newest year first, then the heaviest. */
export const transfersOfFacility = (db: Database, facilityId: string) =>
  selectTransfers(db)
    .where(or(eq(transfer.donorFacilityId, facilityId), eq(transfer.receiverFacilityId, facilityId)))
    .orderBy(desc(transfer.year), desc(transfer.tonnes), asc(transfer.id));
