import { expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { transformTm35fin } from './transformTm35fin.ts';

describeEachEngine('transformTm35fin', {}, ({ database }) => {
  it('turns metres of the Finnish grid into degrees, longitude first, in order', async () => {
    // The central meridian is 27° E; its scale 0.9996 and false easting 500 km are the grid's own.
    const [meridian, west] = await transformTm35fin(database().db, [
      [500_000, 6_700_000],
      [385_000, 6_672_000],
    ]);
    expect(meridian?.[0]).toBe(27);
    expect(meridian?.[1]).toBeCloseTo(60.4366, 3);
    expect(west?.[0]).toBeCloseTo(24.93, 2);
    expect(west?.[1]).toBeCloseTo(60.17, 2);
  });

  it('has nothing to do for no coordinates', async () => {
    expect(await transformTm35fin(database().db, [])).toEqual([]);
  });
});
