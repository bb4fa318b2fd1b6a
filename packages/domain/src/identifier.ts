import { z } from 'zod';

/** Stable identifier: lower-case letters, digits, `-` and `_`, at most 120 characters. It is part of public URLs. */
export const identifierSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[a-z0-9][a-z0-9_-]*$/);
