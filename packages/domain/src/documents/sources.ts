import { z } from 'zod';
import { sourceSchema } from '../provenance.ts';

export const sourcesSchema = z.object({ sources: z.array(sourceSchema) });
