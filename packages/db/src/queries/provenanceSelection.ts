import type { PgColumn } from 'drizzle-orm/pg-core';
import { source } from '../tables/source.ts';

/** The provenance properties of every feature; the query joins `source`. */
export const provenanceSelection = <Y extends PgColumn, B extends PgColumn, S extends PgColumn>(table: {
  year: Y;
  basis: B;
  sourceId: S;
}) => ({
  year: table.year,
  basis: table.basis,
  sourceId: table.sourceId,
  sourceTitle: source.title,
  licence: source.licence,
  attribution: source.attribution,
});
