import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './locale.ts';
import { lowCodeSchema } from './lowCode.ts';

/** The three families that the map tells apart. */
export const MATERIAL_KINDS = ['waste', 'plastic', 'material'] as const;
export type MaterialKind = (typeof MATERIAL_KINDS)[number];
export const materialKindSchema = z.enum(MATERIAL_KINDS);

/** A node of the material tree: what the stuff is, whoever has it. */
export const materialSchema = z.object({
  id: identifierSchema,
  parentId: identifierSchema.nullable(),
  kind: materialKindSchema,
  names: localizedTextSchema,
  /** Row of the polymer table, for plastics of one polymer. */
  polymerId: identifierSchema.nullable(),
  /** List of Waste codes under which the material usually travels when it is waste. */
  lowCodes: z.array(lowCodeSchema),
  sourceId: identifierSchema,
});
export type Material = z.infer<typeof materialSchema>;
