import type { Material } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { materialOptions } from './materialTree.ts';

const material = (id: string, parentId: string | null, fi: string): Material => ({
  id,
  parentId,
  kind: 'plastic',
  names: { fi, sv: id, en: id },
  polymerId: null,
  lowCodes: [],
  sourceId: 'test',
});
const tree = [
  material('plastic', null, 'muovi'),
  material('film', 'plastic', 'öljykalvo'),
  material('pe', 'plastic', 'äänieriste'),
  material('pe-film', 'pe', 'PE-kalvo'),
];

describe('materialOptions', () => {
  it('lists children under their parent, in the order of the Finnish alphabet', () => {
    const counts = new Map(tree.map(({ id }) => [id, 1]));
    const options = materialOptions(tree, counts, 'fi');
    expect(options.map(({ id, depth }) => [id, depth])).toEqual([
      ['plastic', 0],
      ['pe', 1],
      ['pe-film', 2],
      ['film', 1],
    ]);
    expect(options[2]?.path).toBe('muovi äänieriste');
  });
  it('leaves out what no flow has', () => {
    expect(materialOptions(tree, new Map([['film', 3]]), 'fi').map(({ id }) => id)).toEqual(['film']);
  });
});
