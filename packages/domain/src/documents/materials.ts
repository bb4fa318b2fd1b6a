import { z } from 'zod';
import { materialSchema } from '../material.ts';

export const materialsSchema = z.object({ materials: z.array(materialSchema) });
