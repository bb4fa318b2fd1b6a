import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

/** How a figure came about, surest first. `example` figures are invented and say so. */
export const BASES = ['measured', 'reported', 'estimated', 'modelled', 'example'] as const;
export type Basis = (typeof BASES)[number];
export const basisSchema = z.enum(BASES);

/** Calendar year that a figure describes. */
export const yearSchema = z.int().min(1990).max(2100);

/** What no row may lack: the year it describes, how it came about, and where it was read. */
export const provenanceShape = {
  year: yearSchema,
  basis: basisSchema,
  sourceId: identifierSchema,
} as const;

/** A published (or invented, then `example`) origin of rows. */
export const sourceSchema = z.object({
  id: identifierSchema,
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: yearSchema,
  /** SPDX identifier or the licence's own name. */
  licence: z.string().min(1),
  /** The credit line that users of the data must show. */
  attribution: z.string().min(1),
  url: z.url().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
