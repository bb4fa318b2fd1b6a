import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './locale.ts';

/** A polymer by its ISO 1043 abbreviation. */
export const polymerSchema = z.object({
  id: identifierSchema,
  abbreviation: z.string().min(1),
  names: localizedTextSchema,
  /** Resin identification code 1–7. */
  resinCode: z.int().min(1).max(7).nullable(),
  densityMinKgPerM3: z.number().positive().nullable(),
  densityMaxKgPerM3: z.number().positive().nullable(),
  /** `recalled` rows were not read in a source and are to be verified before they are relied on. */
  basis: z.enum(['literature', 'recalled']),
  sourceId: identifierSchema,
});
export type Polymer = z.infer<typeof polymerSchema>;
