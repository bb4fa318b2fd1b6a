import { optionalParameter } from './parameter.ts';

const VALUES = new Map([
  ['true', true],
  ['false', false],
  // GDAL reads a JSON boolean as an integer and asks accordingly.
  ['1', true],
  ['0', false],
]);

export const booleanParameter = (description: string) =>
  optionalParameter<boolean>({
    description,
    schema: { type: 'boolean' },
    parse: (text) => VALUES.get(text) ?? null,
    hint: { id: 'hint.boolean' },
  });
