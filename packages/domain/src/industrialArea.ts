import { z } from 'zod';
import { polygonSchema } from './geometry.ts';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './locale.ts';
import { provenanceShape } from './provenance.ts';

/** The planned or built area; the interface says *area*. */
export const industrialAreaSchema = z.object({
  id: identifierSchema,
  names: localizedTextSchema,
  municipality: z.string().min(1).max(100),
  geometry: polygonSchema,
  /** How far the outline may lie from the real border. */
  precisionMetres: z.number().positive(),
  ...provenanceShape,
});
export type IndustrialArea = z.infer<typeof industrialAreaSchema>;
