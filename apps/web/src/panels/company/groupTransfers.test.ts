import type { TransferFeature } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { groupTransfers } from './groupTransfers.ts';

const transfer = (donor: string, receiver: string, year: number) =>
  ({
    id: `${donor}-${receiver}-${year}`,
    properties: {
      donorFacilityId: donor,
      donorFacilityName: donor,
      receiverFacilityId: receiver,
      receiverFacilityName: receiver,
      year,
    },
  }) as TransferFeature;

describe('groupTransfers', () => {
  it('lists receivers before donors and the newest transfer of each first', () => {
    const groups = groupTransfers(
      [transfer('b', 'me', 2020), transfer('me', 'c', 2019), transfer('me', 'c', 2021)],
      'me',
    );
    expect(groups.map(({ partnerId, isDonor }) => [partnerId, isDonor])).toEqual([
      ['c', true],
      ['b', false],
    ]);
    expect(groups[0]?.transfers.map(({ properties }) => properties.year)).toEqual([2021, 2019]);
  });
});
