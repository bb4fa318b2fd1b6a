import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './locale.ts';

/** NACE Rev. 2 code: section letter, division `25`, group `25.1` or class `25.11`. */
export const naceCodeSchema = z.string().regex(/^([A-U]|\d{2}(\.\d{1,2})?)$/);

export const naceEntrySchema = z.object({
  code: naceCodeSchema,
  parentCode: naceCodeSchema.nullable(),
  titles: localizedTextSchema,
  sourceId: identifierSchema,
});
export type NaceEntry = z.infer<typeof naceEntrySchema>;
