import type { CandidatePair, MatchableFlow } from './criterion.ts';

const flow: MatchableFlow = {
  materialId: 'steel',
  materialPath: ['steel', 'metal', 'material'],
  lowCode: null,
  hazardous: false,
};

/** A pair of two non-hazardous steel flows at the same gate, with what a test wants otherwise. */
export function aPair(
  differing: {
    distanceMetres?: number;
    output?: Partial<MatchableFlow>;
    input?: Partial<MatchableFlow>;
  } = {},
): CandidatePair {
  return {
    distanceMetres: differing.distanceMetres ?? 0,
    output: { ...flow, ...differing.output },
    input: { ...flow, ...differing.input },
  };
}
