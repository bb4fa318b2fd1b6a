import { like, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { foldColumn, foldText } from './folded.ts';

/** How well a row answers a search, best first: 0 a text starts so, 1 a word of it does, 2 it occurs at all. */
export interface TextMatch {
  where: SQL | undefined;
  rank: SQL<number>;
}

/** Any of the columns contains the text; case and diacritics do not count, and `%` and `_` are ordinary. */
export function textMatch(columns: readonly SQLWrapper[], text: string): TextMatch {
  const literal = foldText(text).replace(/[\\%_]/g, (special) => `\\${special}`);
  const anyLike = (pattern: string) => or(...columns.map((column) => like(foldColumn(column), pattern)));
  return {
    where: anyLike(`%${literal}%`),
    rank: sql`case when ${anyLike(`${literal}%`)} then 0 when ${anyLike(`% ${literal}%`)} then 1 else 2 end`.mapWith(
      Number,
    ),
  };
}
