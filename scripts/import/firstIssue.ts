import type { z } from 'zod';

/** What is wrong with a value, in one line; null when it satisfies the schema. */
export function firstIssue(schema: z.ZodType, value: unknown): string | null {
  const issue = schema.safeParse(value).error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
}
