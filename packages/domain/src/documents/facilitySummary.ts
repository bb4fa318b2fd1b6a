import { z } from 'zod';
import { pointSchema } from '../geometry.ts';
import { identifierSchema } from '../identifier.ts';
import { MATERIAL_KINDS } from '../material.ts';
import { basisSchema } from '../provenance.ts';

const tonnesByKind = z.record(z.enum(MATERIAL_KINDS), z.number());

/** A facility as the map draws it: only those with at least one flow that the filter lets through. */
export const facilitySummarySchema = z.object({
  id: identifierSchema,
  name: z.string(),
  actorName: z.string(),
  industrialAreaId: identifierSchema.nullable(),
  municipality: z.string().nullable(),
  geometry: pointSchema.nullable(),
  basis: basisSchema,
  flowCount: z.int(),
  /** Sums over the flows that the filter lets through, tonnes per year, every kind present. */
  outputTonnesPerYear: tonnesByKind,
  inputTonnesPerYear: tonnesByKind,
  suspect: z.boolean(),
});
export type FacilitySummary = z.infer<typeof facilitySummarySchema>;

export const facilitySummariesSchema = z.object({ facilities: z.array(facilitySummarySchema) });
