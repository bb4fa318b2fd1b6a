import type { Bbox, MaterialKind, Position, TransferFeature } from '@sivuvirta/domain';
import type { Place, Places } from './places.ts';

/** All transfers of one kind from one place to another: one line on the map. */
export interface TransferBundle {
  id: string;
  kind: MaterialKind;
  donor: Position;
  receiver: Position;
  /** Null where the facility itself is not on the map. */
  donorPlace: Place | null;
  receiverPlace: Place | null;
  /** Of each donor, receiver, material and code the latest year counts, so that years are never added up. */
  tonnes: number;
  /** Those that count, largest first. */
  transfers: readonly TransferFeature[];
  /** Order among the lines between the same two places in the same direction. */
  lane: number;
}

/** Lines between places, largest first. Transfers inside one place or without a geometry make no line. */
export function bundleTransfers(
  transfers: readonly TransferFeature[],
  { ofFacility }: Places,
): TransferBundle[] {
  const groups = new Map<string, TransferFeature[]>();
  for (const transfer of latestOfEach(transfers)) {
    const { donorFacilityId, receiverFacilityId, kind } = transfer.properties;
    if (!transfer.geometry) continue;
    const donorId = ofFacility.get(donorFacilityId)?.id ?? donorFacilityId;
    const receiverId = ofFacility.get(receiverFacilityId)?.id ?? receiverFacilityId;
    if (donorId === receiverId) continue;
    const id = `${donorId}>${receiverId}>${kind}`;
    const group = groups.get(id);
    if (group) group.push(transfer);
    else groups.set(id, [transfer]);
  }

  const lanes = new Map<string, number>();
  return [...groups]
    .map(([id, group]) => bundle(id, group, ofFacility))
    .sort((a, b) => b.tonnes - a.tonnes)
    .map((line) => {
      const pair = line.id.slice(0, line.id.lastIndexOf('>'));
      const lane = lanes.get(pair) ?? 0;
      lanes.set(pair, lane + 1);
      return { ...line, lane };
    });
}

/** Whether the straight line's box touches the view. */
export function isInView({ donor, receiver }: TransferBundle, [west, south, east, north]: Bbox): boolean {
  return (
    Math.max(donor[0], receiver[0]) >= west &&
    Math.min(donor[0], receiver[0]) <= east &&
    Math.max(donor[1], receiver[1]) >= south &&
    Math.min(donor[1], receiver[1]) <= north
  );
}

function latestOfEach(transfers: readonly TransferFeature[]): TransferFeature[] {
  const latest = new Map<string, TransferFeature[]>();
  for (const transfer of transfers) {
    const { donorFacilityId, receiverFacilityId, materialId, lowCode, year } = transfer.properties;
    const key = [donorFacilityId, receiverFacilityId, materialId, lowCode].join('>');
    const known = latest.get(key);
    const knownYear = known?.[0]?.properties.year ?? Number.NEGATIVE_INFINITY;
    if (!known || year > knownYear) latest.set(key, [transfer]);
    else if (year === knownYear) known.push(transfer);
  }
  return [...latest.values()].flat();
}

function bundle(
  id: string,
  group: TransferFeature[],
  ofFacility: ReadonlyMap<string, Place>,
): Omit<TransferBundle, 'lane'> {
  const [first] = group as [TransferFeature];
  const donorPlace = ofFacility.get(first.properties.donorFacilityId) ?? null;
  const receiverPlace = ofFacility.get(first.properties.receiverFacilityId) ?? null;
  const coordinates = first.geometry?.coordinates ?? [];
  return {
    id,
    kind: first.properties.kind,
    donor: donorPlace?.position ?? (coordinates[0] as Position),
    receiver: receiverPlace?.position ?? (coordinates.at(-1) as Position),
    donorPlace,
    receiverPlace,
    tonnes: group.reduce((sum, { properties }) => sum + properties.tonnes, 0),
    transfers: group.sort((a, b) => b.properties.tonnes - a.properties.tonnes),
  };
}
