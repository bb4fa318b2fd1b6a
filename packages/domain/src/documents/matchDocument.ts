import { z } from 'zod';
import { CRITERIA, type CriterionId } from '../matching/criteria/index.ts';
import { flowFeatureSchema } from './features.ts';

const criterionIds = CRITERIA.map(({ id }) => id) as [CriterionId, ...CriterionId[]];

/** A possible exchange: the flow on the other side, how well it fits, and why. */
export const matchSchema = z.object({
  /** The receiver's input flow, or the donor's output flow. */
  flow: flowFeatureSchema,
  /** 0 to 1. */
  score: z.number(),
  parts: z.array(
    z.object({
      criterion: z.enum(criterionIds),
      score: z.number(),
      weight: z.number(),
      /** A sentence in the reader's language. */
      reason: z.string(),
    }),
  ),
  /** Straight line on the ellipsoid. */
  distanceMetres: z.number(),
  /** The parts' sentences in one, in the reader's language. */
  reason: z.string(),
});
export type Match = z.infer<typeof matchSchema>;

export const matchesSchema = z.object({
  /** The flow that was asked about. */
  flow: flowFeatureSchema,
  radiusMetres: z.number(),
  /** How many matches there are within the radius; `matches` holds the best of them. */
  numberMatched: z.int(),
  /** True where so many flows lay within the radius that only the nearest of them were scored. */
  candidatesCapped: z.boolean().optional(),
  matches: z.array(matchSchema),
});
export type Matches = z.infer<typeof matchesSchema>;
