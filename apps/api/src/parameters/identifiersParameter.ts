import { identifierSchema } from '@sivuvirta/domain';
import { listParameter } from './listParameter.ts';

/** Identifiers of our own rows. */
export const identifiersParameter = (description: string) =>
  listParameter<string>({
    description,
    items: { type: 'string' },
    parse: (text) => identifierSchema.safeParse(text).data ?? null,
    hint: { id: 'hint.identifiers' },
  });
