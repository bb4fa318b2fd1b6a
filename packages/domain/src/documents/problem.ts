import { z } from 'zod';

/** RFC 9457 problem details. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What went wrong and what to do about it, in the reader's language. */
  detail: z.string(),
  /** Stable code of the problem. */
  code: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;
