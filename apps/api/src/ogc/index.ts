import type { Api, Services } from '../api.ts';
import { apiDocumentRoute } from './apiDocument.ts';
import { collectionsRoutes } from './collections.ts';
import { conformanceRoute } from './conformance.ts';
import { featureRoutes } from './feature.ts';
import { itemsRoutes } from './items.ts';
import { landingPageRoute } from './landingPage.ts';

/** OGC API – Features Part 1. */
export const OGC_ROUTES: readonly ((api: Api, services: Services) => void)[] = [
  landingPageRoute,
  apiDocumentRoute,
  conformanceRoute,
  collectionsRoutes,
  itemsRoutes,
  featureRoutes,
];
