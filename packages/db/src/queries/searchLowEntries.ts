import { asc, like, sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { lowEntry } from '../tables/lowEntry.ts';
import { type TextMatch, textMatch } from './textMatch.ts';

const { code, titleFi, titleSv, titleEn, hazardous } = lowEntry;

/** List of Waste entries by the beginning of their code or by their title in any language, best match first. */
export const searchLowEntries = (db: Database, text: string, limit: number) => {
  const { where, rank } = codeMatch(text) ?? textMatch([titleFi, titleSv, titleEn], text);
  return db
    .select({ code, titleFi, titleSv, titleEn, hazardous, rank })
    .from(lowEntry)
    .where(where)
    .orderBy(asc(rank), asc(code))
    .limit(limit);
};

/** `15 01`, `15.01 10*` and `150110` are the beginning of a code; null for anything else. */
function codeMatch(text: string): TextMatch | null {
  const digits = text.replace(/[\s.*]/g, '');
  return /^\d{1,6}$/.test(digits)
    ? { where: like(code, `${digits}%`), rank: sql`0::int`.mapWith(Number) }
    : null;
}
