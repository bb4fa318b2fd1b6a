import type { findMatchCandidates } from '@sivuvirta/db';
import { type CandidatePair, type MatchableFlow, type ScoredMatch, scoreMatch } from '@sivuvirta/domain';

export type Candidate = Awaited<ReturnType<typeof findMatchCandidates>>[number];

export interface RankedMatch extends ScoredMatch {
  candidate: Candidate;
  pair: CandidatePair;
}

/** Scored candidates without those that are no match, best first, then nearest, then by id. */
export function rankMatches(
  origin: { direction: 'output' | 'input'; flow: MatchableFlow },
  candidates: readonly Candidate[],
  radiusMetres: number,
): RankedMatch[] {
  return candidates
    .flatMap((candidate) => {
      const { materialPath, distanceMetres, flow } = candidate;
      const other = { materialPath, ...pick(flow) };
      const pair =
        origin.direction === 'output'
          ? { distanceMetres, output: origin.flow, input: other }
          : { distanceMetres, output: other, input: origin.flow };
      const scored = scoreMatch(pair, { radiusMetres });
      return scored ? [{ ...scored, candidate, pair }] : [];
    })
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.pair.distanceMetres - b.pair.distanceMetres ||
        (a.candidate.flow.id < b.candidate.flow.id ? -1 : 1),
    );
}

const pick = ({ materialId, lowCode, hazardous }: Omit<MatchableFlow, 'materialPath'>) => ({
  materialId,
  lowCode,
  hazardous,
});
