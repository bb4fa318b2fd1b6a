import { type Hint, optionalParameter } from './parameter.ts';

const MAXIMUM_VALUES = 200;

/** Values joined by commas, any of which is meant. `parse` reads one of them, null when it is not acceptable. */
export const listParameter = <T>(definition: {
  description: string;
  /** OpenAPI schema of one value. */
  items: Record<string, unknown>;
  parse: (text: string) => T | null;
  hint: Hint;
}) =>
  optionalParameter<T[]>({
    description: `${definition.description} Several values are joined by commas and mean any of them.`,
    schema: { type: 'array', items: definition.items, minItems: 1, maxItems: MAXIMUM_VALUES },
    hint: definition.hint,
    parse: (text) => {
      const values = text.split(',').map((value) => definition.parse(value.trim()));
      return values.length > MAXIMUM_VALUES || values.includes(null) ? null : (values as T[]);
    },
  });

/** A list whose values come from a fixed set. */
export const oneOfParameter = <const T extends string>(description: string, values: readonly T[]) =>
  listParameter<T>({
    description,
    items: { type: 'string', enum: [...values] },
    parse: (text) => values.find((value) => value === text) ?? null,
    hint: { id: 'hint.oneOf', values: { values: values.join(', ') } },
  });
