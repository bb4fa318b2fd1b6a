import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { lowCodeSchema } from './lowCode.ts';
import { provenanceShape } from './provenance.ts';

/** A movement that happened: so many tonnes of one material from donor to receiver in one year. */
export const transferSchema = z
  .object({
    id: identifierSchema,
    donorFacilityId: identifierSchema,
    receiverFacilityId: identifierSchema,
    materialId: identifierSchema,
    lowCode: lowCodeSchema.nullable(),
    hazardous: z.boolean(),
    tonnes: z.number().nonnegative(),
    suspect: z.boolean(),
    ...provenanceShape,
  })
  .refine((transfer) => transfer.donorFacilityId !== transfer.receiverFacilityId, {
    message: 'Donor and receiver must be two facilities.',
    path: ['receiverFacilityId'],
  });
export type Transfer = z.infer<typeof transferSchema>;
