import { identifierSchema } from '@sivuvirta/domain';
import { optionalParameter } from './parameter.ts';

export const cursorParameter = optionalParameter<string>({
  description: 'Where the page begins; only ever taken from a `next` link.',
  schema: { type: 'string' },
  parse: readCursor,
  hint: { id: 'hint.cursor' },
});

/** The opaque word of a `next` link: pages go on after this id. */
export const writeCursor = (lastId: string): string => Buffer.from(lastId).toString('base64url');

/** Null when this server never wrote such a cursor. */
export function readCursor(cursor: string): string | null {
  const id = Buffer.from(cursor, 'base64url').toString();
  return writeCursor(id) === cursor && identifierSchema.safeParse(id).success ? id : null;
}
