import type { Api, Services } from '../api.ts';
import { downloadRoutes } from './downloads.ts';
import { facetsRoute } from './facets.ts';
import { facilitiesRoute } from './facilities.ts';
import { facilityDetailRoute } from './facilityDetail.ts';
import { healthRoute } from './health.ts';
import { mapConfigurationRoute } from './mapConfiguration.ts';
import { matchesRoute } from './matches.ts';
import { materialsRoute } from './materials.ts';
import { searchRoute } from './search.ts';
import { sourcesRoute } from './sources.ts';
import { transfersRoute } from './transfers.ts';

/** Every endpoint beyond OGC API – Features. */
export const ROUTES: readonly ((api: Api, services: Services) => void)[] = [
  facilitiesRoute,
  facilityDetailRoute,
  transfersRoute,
  facetsRoute,
  matchesRoute,
  searchRoute,
  materialsRoute,
  sourcesRoute,
  mapConfigurationRoute,
  downloadRoutes,
  healthRoute,
];
