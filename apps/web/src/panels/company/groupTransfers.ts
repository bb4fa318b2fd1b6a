import type { TransferFeature } from '@sivuvirta/domain';

export interface PartnerTransfers {
  partnerId: string;
  partnerName: string;
  /** True when the company that is looked at is the donor. */
  isDonor: boolean;
  /** Newest first. */
  transfers: TransferFeature[];
}

/** A company's transfers by partner and direction: what goes out before what comes in, the newest partner first. */
export function groupTransfers(
  transfers: readonly TransferFeature[],
  facilityId: string,
): PartnerTransfers[] {
  const groups = new Map<string, PartnerTransfers>();
  for (const transfer of transfers.toSorted((a, b) => b.properties.year - a.properties.year)) {
    const { donorFacilityId, donorFacilityName, receiverFacilityId, receiverFacilityName } =
      transfer.properties;
    const isDonor = donorFacilityId === facilityId;
    const partnerId = isDonor ? receiverFacilityId : donorFacilityId;
    const partnerName = isDonor ? receiverFacilityName : donorFacilityName;
    const key = `${partnerId} ${isDonor}`;
    const group = groups.get(key) ?? { partnerId, partnerName, isDonor, transfers: [] };
    group.transfers.push(transfer);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => Number(b.isDonor) - Number(a.isDonor));
}
