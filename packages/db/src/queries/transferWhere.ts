import type { FlowFilter } from '@sivuvirta/domain';
import { and, arrayOverlaps, eq, or, type SQL, sql } from 'drizzle-orm';
import { material } from '../tables/material.ts';
import { transfer } from '../tables/transfer.ts';
import { anyOf } from './anyOf.ts';
import { bboxIntersects } from './bboxIntersects.ts';
import { lowCodeBelow } from './lowCodeBelow.ts';
import { duringPeriod, type Period } from './period.ts';
import { donor, receiver } from './transferEnds.ts';

/** The flow filter, where an area or a facility means either end, and each end by itself. */
export interface TransferFilter extends FlowFilter {
  donorFacilityId?: readonly string[];
  receiverFacilityId?: readonly string[];
}

/** Which transfers are meant; the query joins `transfer`, `donor`, `receiver` and `material`. */
export function transferWhere(filter: TransferFilter, period?: Period): SQL | undefined {
  const { industrialAreaId, facilityId } = filter;
  return and(
    anyOf(material.kind, filter.kind),
    filter.materialId && arrayOverlaps(material.path, [...filter.materialId]),
    filter.lowCode && lowCodeBelow(transfer.lowCode, filter.lowCode),
    anyOf(transfer.basis, filter.basis),
    anyOf(transfer.year, filter.year),
    filter.latest ? latestYearOfDonor : undefined,
    filter.hazardous === undefined ? undefined : eq(transfer.hazardous, filter.hazardous),
    industrialAreaId &&
      or(anyOf(donor.industrialAreaId, industrialAreaId), anyOf(receiver.industrialAreaId, industrialAreaId)),
    facilityId &&
      or(anyOf(transfer.donorFacilityId, facilityId), anyOf(transfer.receiverFacilityId, facilityId)),
    anyOf(transfer.donorFacilityId, filter.donorFacilityId),
    anyOf(transfer.receiverFacilityId, filter.receiverFacilityId),
    filter.bbox && bboxIntersects(transfer.geometry, filter.bbox),
    duringPeriod(transfer.year, period),
  );
}

/** The most recent year in which the donor gave anything away. */
const latestYearOfDonor = sql`${transfer.year} = (
  select max(same.year) from ${transfer} as same where same.donor_facility_id = ${transfer.donorFacilityId})`;
