import type { Period } from '@sivuvirta/db';
import { optionalParameter } from './parameter.ts';

export const datetimeParameter = optionalParameter<Period>({
  description:
    'Features whose calendar year meets the instant or interval: RFC 3339 date-times (or dates), `start/end`, an open end is `..` or empty.',
  schema: { type: 'string' },
  parse: parseDatetime,
  hint: { id: 'hint.datetime' },
});

const INSTANT =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[Tt]((?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d{1,9})?)([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** The calendar years (UTC) that an RFC 3339 instant or interval touches; null when it is neither. */
export function parseDatetime(text: string): Period | null {
  const ends = text.split('/');
  if (ends.length > 2) return null;
  const [from, to] = ends.map(parseEnd);
  if (ends.length === 1) return from ? { fromYear: yearOf(from), toYear: yearOf(from) } : null;
  if (from === undefined || to === undefined) return null;
  if (from && to && from > to) return null;
  return { fromYear: from && yearOf(from), toYear: to && yearOf(to) };
}

/** Null is an open end, undefined is no instant at all. */
function parseEnd(text: string): Date | null | undefined {
  if (text === '..' || text === '') return null;
  // A plus sign that was not percent-encoded arrives as a space.
  const [, date, time, zone] = INSTANT.exec(text.replace(' ', '+')) ?? [];
  if (!date) return undefined;
  const instant = new Date(
    `${date}T${(time ?? '00:00:00').replace(':60', ':59')}${(zone ?? 'Z').toUpperCase()}`,
  );
  const sameDay = new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));
  return sameDay && !Number.isNaN(instant.getTime()) ? instant : undefined;
}

const yearOf = (instant: Date) => instant.getUTCFullYear();
