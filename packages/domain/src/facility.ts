import { z } from 'zod';
import { pointSchema } from './geometry.ts';
import { identifierSchema } from './identifier.ts';
import { naceCodeSchema } from './naceCode.ts';
import { provenanceShape } from './provenance.ts';

/** Where an actor operates (an INSPIRE production facility). */
export const facilitySchema = z.object({
  id: identifierSchema,
  actorId: identifierSchema,
  industrialAreaId: identifierSchema.nullable(),
  name: z.string().min(1).max(300),
  naceCode: naceCodeSchema.nullable(),
  /** The source's own words for the activity, in the source's language. */
  activity: z.string().max(500).nullable(),
  streetAddress: z.string().max(200).nullable(),
  postalCode: z.string().max(20).nullable(),
  municipality: z.string().max(100).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/),
  /** Null where the position is unknown or withheld: the facility is kept and not drawn. */
  geometry: pointSchema.nullable(),
  /** Honest radius of uncertainty of the position. */
  precisionMetres: z.number().positive().nullable(),
  ...provenanceShape,
});
export type Facility = z.infer<typeof facilitySchema>;
