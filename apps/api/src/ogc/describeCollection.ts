import type { Database } from '@sivuvirta/db';
import type { Collection } from '../collections/index.ts';
import type { CollectionDocument } from './documents.ts';
import { CRS84, collectionPath, GEOJSON_TYPE, itemsPath, JSON_TYPE } from './paths.ts';

const GREGORIAN = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian';

/** A collection as OGC describes it. An extent that no row has is left out. */
export async function describeCollection(
  db: Database,
  { id, title, description, extent }: Collection,
  origin: string,
): Promise<CollectionDocument> {
  const { bbox, firstYear, lastYear } = await extent(db);
  return {
    id,
    title,
    description,
    links: [
      { rel: 'self', href: `${origin}${collectionPath(id)}`, type: JSON_TYPE, title },
      { rel: 'items', href: `${origin}${itemsPath(id)}`, type: GEOJSON_TYPE, title },
    ],
    extent: {
      ...(bbox && { spatial: { bbox: [[...bbox]], crs: CRS84 } }),
      ...(firstYear !== null &&
        lastYear !== null && {
          temporal: {
            interval: [[`${firstYear}-01-01T00:00:00Z`, `${lastYear}-12-31T23:59:59Z`]],
            trs: GREGORIAN,
          },
        }),
    },
    itemType: 'feature',
    crs: [CRS84],
  };
}
