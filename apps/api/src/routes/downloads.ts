import { createRoute, z } from '@hono/zod-openapi';
import { type ExportFeature, FORMATS, type FormatId } from '@sivuvirta/formats';
import type { Api, Services } from '../api.ts';
import { COLLECTIONS, type Collection, type FeatureSet } from '../collections/index.ts';
import { choiceParameter } from '../parameters/choiceParameter.ts';
import { FLOW_FILTER_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';
import { PROBLEM_RESPONSE } from '../problem.ts';
import { streamText } from '../streamText.ts';

const ROWS_PER_BATCH = 1_000;
const FORMAT_IDS: readonly FormatId[] = FORMATS.map(({ id }) => id);

const QUERY = queryOf({
  ...FLOW_FILTER_PARAMETERS,
  f: choiceParameter('File format.', FORMAT_IDS),
});

const describe = (collection: Collection) =>
  createRoute({
    method: 'get',
    path: `/api/downloads/${collection.id}`,
    tags: ['Downloads'],
    summary: `${collection.title} as a file: everything that the filter lets through`,
    request: { query: QUERY },
    responses: {
      200: {
        description: 'The file',
        content: Object.fromEntries(
          FORMATS.map(({ mediaType }) => [mediaType.split(';')[0] as string, { schema: z.string() }]),
        ),
      },
      '4XX': PROBLEM_RESPONSE,
      '5XX': PROBLEM_RESPONSE,
    },
  });

/** One endpoint a collection; the rows are read page by page while the reader takes them. */
export function downloadRoutes(api: Api, { db, now }: Services) {
  for (const collection of COLLECTIONS) {
    api.openapi(describe(collection), async (context) => {
      const { f = FORMATS[0].id, ...filter } = withoutAbsent(context.req.valid('query'));
      const format = FORMATS.find(({ id }) => id === f) ?? FORMATS[0];
      const headers = {
        'Content-Type': format.mediaType,
        'Content-Disposition': `attachment; filename="sivuvirta-${collection.id}.${format.extension}"`,
        'Cache-Control': 'no-store',
      };
      if (context.req.method === 'HEAD') return context.body(null, 200, headers);
      const rows = collection.selectByFlows(db, filter);
      // The first batch before the first byte: what fails now can still be told as a problem.
      const first = await rows.page({ limit: ROWS_PER_BATCH });
      const pieces = format.encode(batches(rows, first), {
        title: collection.title,
        properties: collection.propertyNames,
        timeStamp: now(),
      });
      return context.body(streamText(pieces), 200, headers);
    });
  }
}

async function* batches(rows: FeatureSet, first: ExportFeature[]): AsyncGenerator<ExportFeature[]> {
  let batch = first;
  while (batch.length > 0) {
    yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < ROWS_PER_BATCH) return;
    batch = await rows.page({ limit: ROWS_PER_BATCH, afterId: last.id });
  }
}
