import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Which shipped data sets this database has taken in, so that a set is not loaded twice and a deleted one stays away. */
export const loadedData = pgTable('loaded_data', {
  /** Name of the set, e.g. `reference`. */
  name: text().primaryKey(),
  /** SHA-256 of the files it was read from, hexadecimal. */
  sha256: text().notNull(),
  loadedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
