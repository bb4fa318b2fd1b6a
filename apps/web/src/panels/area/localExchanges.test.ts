import type { FlowFeature, Material } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { localExchanges } from './localExchanges.ts';

const materials = [
  { id: 'plastic', parentId: null },
  { id: 'pe', parentId: 'plastic' },
  { id: 'pe-film', parentId: 'pe' },
] as Material[];
const flow = (id: string, facilityId: string, direction: string, materialId: string, tonnesPerYear = 1) =>
  ({
    id,
    properties: { facilityId, direction, materialId, tonnesPerYear, hazardous: false, lowCode: null },
  }) as FlowFeature;

describe('localExchanges', () => {
  it('names the neighbours that take the material, the exact wish first', () => {
    const [output] = localExchanges(
      [
        flow('out', 'a', 'output', 'pe-film'),
        flow('branch', 'b', 'input', 'pe'),
        flow('exact', 'c', 'input', 'pe-film'),
      ],
      materials,
    );
    expect(output?.takers.map(({ id }) => id)).toEqual(['exact', 'branch']);
  });
  it('does not count a company that takes its own material', () => {
    const [output] = localExchanges(
      [flow('out', 'a', 'output', 'pe'), flow('in', 'a', 'input', 'pe')],
      materials,
    );
    expect(output?.takers).toEqual([]);
  });
  it('puts what could stay before what is larger', () => {
    const outputs = localExchanges(
      [
        flow('large', 'a', 'output', 'plastic', 9),
        flow('wanted', 'a', 'output', 'pe', 1),
        flow('wish', 'b', 'input', 'pe'),
      ],
      materials,
    );
    expect(outputs.map(({ flow: { id } }) => id)).toEqual(['wanted', 'large']);
  });
  it('lists the largest output first', () => {
    const outputs = localExchanges(
      [flow('small', 'a', 'output', 'pe', 1), flow('large', 'a', 'output', 'pe', 9)],
      materials,
    );
    expect(outputs.map(({ flow: { id } }) => id)).toEqual(['large', 'small']);
  });
});
