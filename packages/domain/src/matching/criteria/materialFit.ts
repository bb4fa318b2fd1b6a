import { type CandidatePair, defineCriterion } from '../criterion.ts';

/**
 * How close two materials stand in the material tree: 1 for the same node; for an input that accepts a whole
 * branch (its material is an ancestor of the output) a little less for each step; siblings less still.
 * Two materials that share only the root of a kind, or nothing, do not fit (0).
 */
export const materialFit = defineCriterion({
  id: 'materialFit',
  weight: 0.6,
  gate: true,
  score: ({ output, input }) => SCORE[relation({ output, input })],
  reason: ({ output, input }) => relation({ output, input }),
});

const SCORE = { same: 1, accepted: 0.85, partOfWish: 0.6, sibling: 0.5, unrelated: 0, hazard: 0 } as const;
type Relation = keyof typeof SCORE;

function relation({ output, input }: Pick<CandidatePair, 'output' | 'input'>): Relation {
  // Hazardous waste goes only where the receiver says that it takes hazardous waste.
  if (output.hazardous && !input.hazardous) return 'hazard';
  if (output.materialId === input.materialId) return 'same';
  if (isBelow(output, input.materialId)) return 'accepted';
  if (isBelow(input, output.materialId)) return 'partOfWish';
  const parent = output.materialPath[1];
  if (parent && parent === input.materialPath[1] && !isRoot(output, parent)) return 'sibling';
  return 'unrelated';
}

const isBelow = (flow: CandidatePair['output'], materialId: string) =>
  flow.materialPath.slice(1).includes(materialId) && !isRoot(flow, materialId);

const isRoot = (flow: CandidatePair['output'], materialId: string) => flow.materialPath.at(-1) === materialId;
