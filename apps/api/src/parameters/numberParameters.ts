import { optionalParameter } from './parameter.ts';

/** A whole number from 1 to `maximum`; a larger one is answered as `maximum`, as OGC API Features allows. */
export const limitParameter = (maximum: number, standard: number) =>
  optionalParameter<number>({
    description: `At most so many; more than ${maximum} is answered as ${maximum}.`,
    schema: { type: 'integer', minimum: 1, maximum, default: standard },
    parse: (text) => (/^\d{1,15}$/.test(text) && Number(text) >= 1 ? Math.min(Number(text), maximum) : null),
    hint: { id: 'hint.integer', values: { minimum: 1, maximum } },
  });

/** A number within bounds; outside of them is an error. */
export const metresParameter = (description: string, maximum: number, standard: number) =>
  optionalParameter<number>({
    description,
    schema: { type: 'number', minimum: 1, maximum, default: standard },
    parse: (text) => {
      const metres = /^\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : 0;
      return metres >= 1 && metres <= maximum ? metres : null;
    },
    hint: { id: 'hint.integer', values: { minimum: 1, maximum } },
  });
