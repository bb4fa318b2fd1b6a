import type { Direction } from '../flow.ts';

/** What a criterion may look at: one output flow beside one input flow. */
export interface CandidatePair {
  /** Straight-line metres on the ellipsoid between the two facilities. */
  distanceMetres: number;
  output: MatchableFlow;
  input: MatchableFlow;
}

export interface MatchableFlow {
  materialId: string;
  /** The material first, then its ancestors up to the root of the tree. */
  materialPath: readonly string[];
  lowCode: string | null;
  hazardous: boolean;
}

export interface MatchSettings {
  radiusMetres: number;
}

export interface Criterion<Id extends string = string> {
  id: Id;
  /** Share of the total score; the weights of all criteria add up to 1. */
  weight: number;
  /** A gate removes the match when it scores 0 instead of merely lowering it. */
  gate: boolean;
  /** 0 (nothing speaks for it) to 1 (nothing better is possible). */
  score: (pair: CandidatePair, settings: MatchSettings) => number;
  /** Which sentence explains the score; the words stand in the locale files under `match.<criterion>.<reason>`. */
  reason: (pair: CandidatePair, settings: MatchSettings) => string;
}

export function defineCriterion<const Id extends string>(criterion: Criterion<Id>): Criterion<Id> {
  return criterion;
}

/** The side that is looked for when a flow of this direction asks. */
export function oppositeDirection(direction: Direction): Direction {
  return direction === 'output' ? 'input' : 'output';
}
