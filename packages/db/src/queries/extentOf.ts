import type { Bbox } from '@sivuvirta/domain';
import { eq, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { flow } from '../tables/flow.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { transfer } from '../tables/transfer.ts';

/** Where and when: null where no row has a position, or where there is no row at all. */
export interface Extent {
  bbox: Bbox | null;
  firstYear: number | null;
  lastYear: number | null;
}

/** The extent of all rows of a table; a flow lies where its facility lies. */
export async function extentOf(
  db: Database,
  table: 'facility' | 'flow' | 'industrialArea' | 'transfer',
): Promise<Extent> {
  const [row] = await rowsOf(db, table);
  if (!row) return { bbox: null, firstYear: null, lastYear: null };
  const { west, south, east, north, firstYear, lastYear } = row;
  const known = west !== null && south !== null && east !== null && north !== null;
  return { bbox: known ? [west, south, east, north] : null, firstYear, lastYear };
}

function rowsOf(db: Database, table: 'facility' | 'flow' | 'industrialArea' | 'transfer') {
  if (table === 'facility') return db.select(selection(facility.geometry, facility.year)).from(facility);
  if (table === 'transfer') return db.select(selection(transfer.geometry, transfer.year)).from(transfer);
  if (table === 'industrialArea')
    return db.select(selection(industrialArea.geometry, industrialArea.year)).from(industrialArea);
  return db
    .select(selection(facility.geometry, flow.year))
    .from(flow)
    .innerJoin(facility, eq(facility.id, flow.facilityId));
}

const selection = (geometry: SQLWrapper, year: PgColumn) => ({
  west: sql<number | null>`ST_XMin(ST_Extent(${geometry}))`,
  south: sql<number | null>`ST_YMin(ST_Extent(${geometry}))`,
  east: sql<number | null>`ST_XMax(ST_Extent(${geometry}))`,
  north: sql<number | null>`ST_YMax(ST_Extent(${geometry}))`,
  firstYear: sql<number | null>`min(${year})`,
  lastYear: sql<number | null>`max(${year})`,
});
