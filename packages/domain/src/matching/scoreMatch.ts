import { CRITERIA, type CriterionId } from './criteria/index.ts';
import type { CandidatePair, MatchSettings } from './criterion.ts';

export interface ScorePart {
  criterion: CriterionId;
  /** 0 to 1. */
  score: number;
  /** Share of the total. */
  weight: number;
  reason: string;
}

export interface ScoredMatch {
  /** Weighted sum of the parts, 0 to 1. */
  score: number;
  parts: ScorePart[];
}

/** Null when a gate closes: the pair is then no match at all. */
export function scoreMatch(pair: CandidatePair, settings: MatchSettings): ScoredMatch | null {
  const parts: ScorePart[] = [];
  let total = 0;
  for (const { id, weight, gate, score, reason } of CRITERIA) {
    const partScore = score(pair, settings);
    if (gate && partScore === 0) return null;
    total += weight * partScore;
    parts.push({ criterion: id, score: partScore, weight, reason: reason(pair, settings) });
  }
  return { score: total, parts };
}
