import type { FlowFeature } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { groupFlows } from './groupFlows.ts';

const flow = (direction: string, year: number, tonnesPerYear: number) =>
  ({
    id: `${direction}-${year}-${tonnesPerYear}`,
    properties: { direction, year, tonnesPerYear },
  }) as FlowFeature;

describe('groupFlows', () => {
  it('puts what is given before what is taken in, the newest year first, the largest flow first', () => {
    const groups = groupFlows([
      flow('input', 2020, 4),
      flow('output', 2019, 1),
      flow('output', 2021, 2),
      flow('output', 2021, 3),
    ]);
    expect(groups.map(({ direction }) => direction)).toEqual(['output', 'input']);
    expect(groups[0]?.years.map(({ year, tonnesPerYear }) => [year, tonnesPerYear])).toEqual([
      [2021, 5],
      [2019, 1],
    ]);
    expect(groups[0]?.years[0]?.flows.map(({ properties }) => properties.tonnesPerYear)).toEqual([3, 2]);
  });
  it('leaves an empty direction out', () => {
    expect(groupFlows([flow('input', 2020, 1)]).map(({ direction }) => direction)).toEqual(['input']);
  });
});
