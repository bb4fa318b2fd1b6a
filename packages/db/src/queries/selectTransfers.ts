import { eq } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { material } from '../tables/material.ts';
import { source } from '../tables/source.ts';
import { transfer } from '../tables/transfer.ts';
import { materialSelection } from './materialSelection.ts';
import { provenanceSelection } from './provenanceSelection.ts';
import { donor, receiver } from './transferEnds.ts';

/** Every transfer with what its feature shows, to be narrowed by `where`, `orderBy` and `limit`. */
export const selectTransfers = (db: Database) =>
  db
    .select({
      id: transfer.id,
      geometry: asGeoJson(transfer.geometry, 'LineString'),
      donorFacilityId: transfer.donorFacilityId,
      donorFacilityName: donor.name,
      receiverFacilityId: transfer.receiverFacilityId,
      receiverFacilityName: receiver.name,
      ...materialSelection,
      lowCode: transfer.lowCode,
      hazardous: transfer.hazardous,
      tonnes: transfer.tonnes,
      suspect: transfer.suspect,
      ...provenanceSelection(transfer),
    })
    .from(transfer)
    .innerJoin(donor, eq(donor.id, transfer.donorFacilityId))
    .innerJoin(receiver, eq(receiver.id, transfer.receiverFacilityId))
    .innerJoin(material, eq(material.id, transfer.materialId))
    .innerJoin(source, eq(source.id, transfer.sourceId));

export type TransferRow = Awaited<ReturnType<typeof selectTransfers>>[number];
