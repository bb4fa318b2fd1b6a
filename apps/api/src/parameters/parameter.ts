import { z } from '@hono/zod-openapi';

/** Which sentence tells the reader what would have been accepted; its words stand in the locale files. */
export interface Hint {
  id: string;
  values?: Record<string, string | number>;
}

export interface ParameterSchema {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  enum?: string[];
  default?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  items?: Record<string, unknown>;
  minItems?: number;
  maxItems?: number;
}

export interface ParameterDefinition<T> {
  /** For the API description, in English. */
  description: string;
  /** OpenAPI schema of the value as it stands in the address. */
  schema: ParameterSchema;
  /** Null when the text is not acceptable. */
  parse: (text: string) => T | null;
  hint: Hint;
}

/** A query parameter that occurs once: its text, what it means, and what to say when it is wrong. */
export function requiredParameter<T>({ description, schema, parse, hint }: ParameterDefinition<T>) {
  return z
    .string({ error: 'hint.once' })
    .transform((text, context): T => {
      const value = parse(text);
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: hint.id, params: hint.values ?? {} });
      return z.NEVER;
    })
    .openapi({ ...schema, param: { description, style: 'form', explode: false } });
}

export function optionalParameter<T>(definition: ParameterDefinition<T>) {
  const { description, schema } = definition;
  return requiredParameter(definition)
    .optional()
    .openapi({ ...schema, param: { description, style: 'form', explode: false } });
}
