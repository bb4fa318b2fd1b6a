import { DomainError } from '@sivuvirta/domain';
import type { ZodError } from 'zod';

/** What a validator found wrong with the query, as an error that names the parameter and what it accepts. */
export function rejectInvalid(result: { success: boolean; error?: ZodError }): void {
  const issues = result.error?.issues ?? [];
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  if (unknown)
    throw new DomainError('unknown-parameter', {
      parameter: shorten(unknown.keys.join(', ')),
      allowed: unknown.message,
      allowedCount: unknown.message === '' ? 0 : 1,
    });
  const [issue] = issues;
  if (!issue) return;
  const values = issue.code === 'custom' ? (issue.params as Record<string, string | number>) : {};
  throw new DomainError('invalid-parameter', {
    ...values,
    parameter: shorten(issue.path.join('.')),
    hintId: issue.code === 'custom' || issue.message === 'hint.once' ? issue.message : 'hint.once',
  });
}

const shorten = (text: string) => (text.length > 100 ? `${text.slice(0, 100)}…` : text);
