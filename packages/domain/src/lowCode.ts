import { z } from 'zod';
import { identifierSchema } from './identifier.ts';
import { localizedTextSchema } from './locale.ts';

/** Entry code of the European List of Waste: two, four or six digits without spaces or asterisk. */
export const lowCodeSchema = z.string().regex(/^(\d{2}){1,3}$/);

export const lowEntrySchema = z.object({
  code: lowCodeSchema,
  parentCode: lowCodeSchema.nullable(),
  titles: localizedTextSchema,
  /** Absolute or mirror hazardous entry (the asterisk). Null on chapters and sub-chapters. */
  hazardous: z.boolean().nullable(),
  sourceId: identifierSchema,
});
export type LowEntry = z.infer<typeof lowEntrySchema>;

/** `150110` + hazardous → `15 01 10*`, the way the list itself is printed. */
export function formatLowCode(code: string, hazardous: boolean | null): string {
  return `${code.replace(/(\d{2})(?=\d)/g, '$1 ')}${hazardous ? '*' : ''}`;
}

/** Reads `15 01 10*`, `15.01.10` or `150110` as `150110`; null when it is not a code. */
export function parseLowCode(text: string): string | null {
  const digits = text.replace(/[\s.*\u00a0]/g, '');
  return lowCodeSchema.safeParse(digits).success ? digits : null;
}
