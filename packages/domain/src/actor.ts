import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { naceCodeSchema } from './naceCode.ts';
import { provenanceShape } from './provenance.ts';

/** A legal person; the interface says *company*. */
export const actorSchema = z.object({
  id: identifierSchema,
  name: z.string().min(1).max(200),
  /** Finnish business ID (Y-tunnus) where known; invented actors have none. */
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/)
    .nullable(),
  naceCode: naceCodeSchema.nullable(),
  ...provenanceShape,
});
export type Actor = z.infer<typeof actorSchema>;
