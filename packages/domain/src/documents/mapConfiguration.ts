import { z } from 'zod';

/** What the operator decided about the map: a hosted style, or null for the embedded base map. */
export const mapConfigurationSchema = z.object({
  styleUrl: z.string().nullable(),
  darkStyleUrl: z.string().nullable(),
});
export type MapConfiguration = z.infer<typeof mapConfigurationSchema>;
