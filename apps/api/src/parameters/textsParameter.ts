import { listParameter } from './listParameter.ts';

/** Exact texts of at most 100 characters. */
export const textsParameter = (description: string, pattern = /^.{1,100}$/u) =>
  listParameter<string>({
    description,
    items: { type: 'string', maxLength: 100 },
    parse: (text) => (pattern.test(text) ? text : null),
    hint: { id: 'hint.texts' },
  });
