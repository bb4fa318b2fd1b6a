import { and, asc, gt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { facility } from '../tables/facility.ts';
import { type FacilityFilter, facilityWhere } from './facilityWhere.ts';
import type { Page } from './page.ts';
import type { Period } from './period.ts';
import { selectFacilities } from './selectFacilities.ts';

/** One page of facilities, by id. */
export const listFacilities = (db: Database, filter: FacilityFilter, page: Page, period?: Period) =>
  selectFacilities(db)
    .where(and(facilityWhere(db, filter, period), page.afterId ? gt(facility.id, page.afterId) : undefined))
    .orderBy(asc(facility.id))
    .limit(page.limit);
