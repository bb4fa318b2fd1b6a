import { and, asc, gt } from 'drizzle-orm';
import type { Database } from '../database.ts';
import { industrialArea } from '../tables/industrialArea.ts';
import { type IndustrialAreaFilter, industrialAreaWhere } from './industrialAreaWhere.ts';
import type { Page } from './page.ts';
import type { Period } from './period.ts';
import { selectIndustrialAreas } from './selectIndustrialAreas.ts';

/** One page of industrial areas, by id. */
export const listIndustrialAreas = (
  db: Database,
  filter: IndustrialAreaFilter,
  page: Page,
  period?: Period,
) =>
  selectIndustrialAreas(db)
    .where(
      and(
        industrialAreaWhere(db, filter, period),
        page.afterId ? gt(industrialArea.id, page.afterId) : undefined,
      ),
    )
    .orderBy(asc(industrialArea.id))
    .limit(page.limit);
