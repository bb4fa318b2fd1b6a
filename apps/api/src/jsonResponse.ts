import type { z } from '@hono/zod-openapi';
import { PROBLEM_RESPONSE } from './problem.ts';

/** The `responses` of an endpoint that answers with one JSON document. */
export const jsonResponse = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...PROBLEMS,
});

/** The same for GeoJSON. */
export const geoJsonResponse = <S extends z.ZodType>(description: string, schema: S) => ({
  200: { description, content: { 'application/geo+json': { schema } } },
  ...PROBLEMS,
});

const PROBLEMS = { '4XX': PROBLEM_RESPONSE, '5XX': PROBLEM_RESPONSE };
