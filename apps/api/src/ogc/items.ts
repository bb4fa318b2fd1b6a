import { createRoute } from '@hono/zod-openapi';
import type { Api, Services } from '../api.ts';
import { COLLECTIONS, type Collection } from '../collections/index.ts';
import { geoJsonResponse } from '../jsonResponse.ts';
import { bboxParameter } from '../parameters/bboxParameter.ts';
import { choiceParameter } from '../parameters/choiceParameter.ts';
import { cursorParameter, writeCursor } from '../parameters/cursorParameter.ts';
import { datetimeParameter } from '../parameters/datetimeParameter.ts';
import { limitParameter } from '../parameters/numberParameters.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';
import { itemsSchema, type Link } from './documents.ts';
import { collectionPath, GEOJSON_TYPE, itemsPath, JSON_TYPE } from './paths.ts';

const MAXIMUM_PAGE = 10_000;
const STANDARD_PAGE = 100;

const COMMON = {
  bbox: bboxParameter,
  datetime: datetimeParameter,
  limit: limitParameter(MAXIMUM_PAGE, STANDARD_PAGE),
  cursor: cursorParameter,
  f: choiceParameter('Encoding of the answer.', ['json', 'geojson']),
};

const describe = ({ id, title, featureSchema, filterParameters }: Collection) =>
  createRoute({
    method: 'get',
    path: itemsPath(id),
    tags: ['OGC API – Features'],
    summary: `${title}, page by page`,
    request: { query: queryOf({ ...filterParameters, ...COMMON }) },
    responses: geoJsonResponse('A page of features, by id', itemsSchema(featureSchema)),
  });

export function itemsRoutes(api: Api, { db, now, originOf }: Services) {
  for (const collection of COLLECTIONS) {
    api.openapi(describe(collection), async (context) => {
      const { bbox, datetime, limit = STANDARD_PAGE, cursor, f: _f, ...filters } = context.req.valid('query');
      const rows = collection.select(db, withoutAbsent(filters), { bbox, period: datetime });
      const [numberMatched, found] = await Promise.all([
        rows.count(),
        // One more than is shown, to know whether there is a next page.
        rows.page({ limit: limit + 1, ...(cursor === undefined ? {} : { afterId: cursor }) }),
      ]);
      const features = found.slice(0, limit);
      const lastId = found.length > limit ? features.at(-1)?.id : undefined;
      const links = pageLinks(context.req.url, originOf(context), collection, lastId);
      return context.json(
        {
          type: 'FeatureCollection' as const,
          timeStamp: now(),
          numberMatched,
          numberReturned: features.length,
          links,
          features,
        },
        200,
        { 'Content-Type': GEOJSON_TYPE },
      );
    });
  }
}

/** @param lastId last id of a page that is not the last page. */
function pageLinks(url: string, origin: string, { id, title }: Collection, lastId?: string): Link[] {
  const query = new URL(url).searchParams;
  const here = (parameters: URLSearchParams) =>
    [`${origin}${itemsPath(id)}`, parameters.toString()].filter(Boolean).join('?');
  const links: Link[] = [
    { rel: 'self', href: here(query), type: GEOJSON_TYPE, title: 'This page' },
    { rel: 'collection', href: `${origin}${collectionPath(id)}`, type: JSON_TYPE, title },
  ];
  if (lastId === undefined) return links;
  query.set('cursor', writeCursor(lastId));
  return [...links, { rel: 'next', href: here(query), type: GEOJSON_TYPE, title: 'Next page' }];
}
