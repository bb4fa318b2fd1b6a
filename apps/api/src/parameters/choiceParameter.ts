import { LOCALES } from '@sivuvirta/domain';
import { optionalParameter } from './parameter.ts';

/** One value of a fixed set. */
export const choiceParameter = <const T extends string>(description: string, values: readonly T[]) =>
  optionalParameter<T>({
    description,
    schema: { type: 'string', enum: [...values] },
    parse: (text) => values.find((value) => value === text) ?? null,
    hint: { id: 'hint.oneOf', values: { values: values.join(', ') } },
  });

export const languageParameter = choiceParameter(
  'Language of the texts; without it the Accept-Language header decides.',
  LOCALES,
);

/** `f` of the OGC resources that are plain JSON. */
export const jsonParameter = choiceParameter('Encoding of the answer.', ['json']);
