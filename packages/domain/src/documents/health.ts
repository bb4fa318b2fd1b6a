import { z } from 'zod';

export const healthSchema = z.object({
  status: z.enum(['ok', 'unavailable']),
  databaseEngine: z.enum(['pglite', 'postgresql']),
  databaseVersion: z.string(),
  version: z.string(),
});
export type Health = z.infer<typeof healthSchema>;
