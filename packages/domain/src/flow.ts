import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { lowCodeSchema } from './lowCode.ts';
import { provenanceShape } from './provenance.ts';

export const DIRECTIONS = ['output', 'input'] as const;
export type Direction = (typeof DIRECTIONS)[number];
export const directionSchema = z.enum(DIRECTIONS);

/** What the register says happens to a waste after it leaves. */
export const TREATMENTS = ['recovery', 'disposal'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** How the operator arrived at a reported figure (E-PRTR method: M, C, E). */
export const REPORTING_METHODS = ['measured', 'calculated', 'estimated'] as const;
export type ReportingMethod = (typeof REPORTING_METHODS)[number];

/** One material at one facility in one direction, as mass per year. */
export const flowSchema = z.object({
  id: identifierSchema,
  facilityId: identifierSchema,
  materialId: identifierSchema,
  /** Null where the source gives no code: none is invented. */
  lowCode: lowCodeSchema.nullable(),
  /** On an output: it is hazardous waste. On an input: the facility takes it although it is hazardous. */
  hazardous: z.boolean(),
  direction: directionSchema,
  tonnesPerYear: z.number().nonnegative(),
  /** Free text in the source's language. */
  description: z.string().max(500).nullable(),
  treatment: z.enum(TREATMENTS).nullable(),
  reportingMethod: z.enum(REPORTING_METHODS).nullable(),
  /** The value stands out so far that it is probably a mistake of the source. It is kept and marked. */
  suspect: z.boolean(),
  ...provenanceShape,
});
export type Flow = z.infer<typeof flowSchema>;
