import { z } from 'zod';
import { DIRECTIONS } from '../flow.ts';
import { MATERIAL_KINDS } from '../material.ts';
import { BASES } from '../provenance.ts';

const counted = <T extends z.ZodType>(value: T) => z.array(z.object({ value, count: z.int() }));

/** How many flows each value of a filter would leave, every other filter applied. Values without flows are absent. */
export const facetsSchema = z.object({
  /** Flows that the whole filter lets through. */
  numberMatched: z.int(),
  /** Transfers that the whole filter lets through. */
  transfersMatched: z.int(),
  kind: counted(z.enum(MATERIAL_KINDS)),
  direction: counted(z.enum(DIRECTIONS)),
  basis: counted(z.enum(BASES)),
  year: counted(z.int()),
  materialId: counted(z.string()),
});
export type Facets = z.infer<typeof facetsSchema>;
