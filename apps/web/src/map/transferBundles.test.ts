import { describe, expect, it } from 'vitest';
import { ESPOO, facility, TURKU, transfer } from './mapFixture.ts';
import { gatherPlaces } from './places.ts';
import { bundleTransfers, isInView } from './transferBundles.ts';

const [a, b] = [facility('a', TURKU), facility('b', [TURKU[0] + 0.004, TURKU[1]])];
const c = facility('c', ESPOO);
const near = gatherPlaces([a, b, c], 15, null);
const far = gatherPlaces([a, b, c], 6, null);

describe('bundles of transfers', () => {
  it('add up what goes the same way as the same kind', () => {
    const transfers = [transfer(a, c), transfer(b, c, { materialId: 'sawdust', tonnes: 50 })];
    const [line, ...rest] = bundleTransfers(transfers, far);
    expect(rest).toEqual([]);
    expect(line).toMatchObject({ kind: 'waste', tonnes: 150 });
  });

  it('tell facilities apart from near', () => {
    expect(bundleTransfers([transfer(a, c), transfer(b, c)], near)).toHaveLength(2);
  });

  it('never add up years: the latest of each counts', () => {
    const transfers = [2021, 2023, 2022].map((year) => transfer(a, c, { year, tonnes: year }));
    expect(bundleTransfers(transfers, near)[0]?.tonnes).toBe(2023);
  });

  it('draw nothing inside one place', () => {
    expect(bundleTransfers([transfer(a, b)], far)).toEqual([]);
    expect(bundleTransfers([transfer(a, b)], near)).toHaveLength(1);
  });

  it('give lines of one pair lanes, the largest the first', () => {
    const transfers = [
      transfer(a, c, { tonnes: 1 }),
      transfer(a, c, { kind: 'plastic', materialId: 'pe', tonnes: 9 }),
    ];
    expect(bundleTransfers(transfers, near).map(({ kind, lane }) => [kind, lane])).toEqual([
      ['plastic', 0],
      ['waste', 1],
    ]);
  });

  it('keep a line to a facility that the map does not show', () => {
    const [line] = bundleTransfers([transfer(a, c)], gatherPlaces([a], 15, null));
    expect(line?.receiverPlace).toBeNull();
    expect(line?.receiver).toEqual(ESPOO);
  });

  it('are in view when their box touches it', () => {
    const [line] = bundleTransfers([transfer(a, c)], near);
    expect(line && isInView(line, [23, 60.2, 24, 60.4])).toBe(true);
    expect(line && isInView(line, [25, 60.2, 26, 60.4])).toBe(false);
  });
});
