import { z } from 'zod';
import { facilityFeatureSchema, flowFeatureSchema, transferFeatureSchema } from './features.ts';

/** One facility with everything that is known of it, all years, newest first. */
export const facilityDetailSchema = z.object({
  facility: facilityFeatureSchema,
  flows: z.array(flowFeatureSchema),
  /** Transfers in which the facility is donor or receiver. */
  transfers: z.array(transferFeatureSchema),
});
export type FacilityDetail = z.infer<typeof facilityDetailSchema>;
