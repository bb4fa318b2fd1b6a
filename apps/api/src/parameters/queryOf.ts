import { z } from '@hono/zod-openapi';

/** The query parameters of one endpoint; any other name is refused, and the refusal lists these. */
export const queryOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).sort().join(', ') : undefined),
  });

/** An endpoint that takes no query parameter at all. */
export const NO_QUERY = queryOf({});
