import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { openDatabase } from '../../packages/db/src/openDatabase.ts';
import { listFlows } from '../../packages/db/src/queries/listFlows.ts';
import { seedDatabase } from '../../scripts/seed/seedDatabase.ts';
import { findPostgres, startPrivatePostgres } from '../support/privatePostgres.ts';
import { startServer } from '../support/startServer.ts';

const FLOWS = 100_000;
const PAGE = 1_000;
const PAGES = 60;
const ROUNDS = 5;

/**
 * Items per second of `/ogc/collections/flows/items`, page after page, beside the same SQL through postgres.js.
 * Rounds alternate, so that a change of the machine's speed meets both; the median of each is kept.
 */
export async function run(): Promise<Record<string, number>> {
  const binaries = findPostgres();
  if (!binaries) throw new Error('This benchmark needs PostgreSQL ≥ 15 with PostGIS.');
  const cluster = await startPrivatePostgres(binaries);
  const open = await openDatabase(cluster.url);
  await seedDatabase(open.db);
  await open.db.execute(sql`
    insert into flow (id, facility_id, material_id, hazardous, direction, tonnes_per_year, suspect, year, basis, source_id)
    select 'bench-' || lpad(n::text, 7, '0'), f.id, 'pe-ld-film', false, 'output', n % 900 + 1, false, 2025, 'example',
      'sivuvirta-example'
    from generate_series(1, ${FLOWS}) n
    join (select id, row_number() over (order by id) - 1 as place, count(*) over () as places from facility) f
      on f.place = n % f.places`);
  await open.db.execute(sql`analyze`);
  const client = postgres(cluster.url, { max: 1 });
  const server = await startServer({ DATABASE_URL: cluster.url });
  try {
    const throughApi = () => readPages(server.origin);
    const throughSql = () => readRows(client, (afterId) => listFlows(open.db, {}, page(afterId)).toSQL());
    await throughApi();
    await throughSql();
    const rounds: { api: number; sql: number }[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ api: await throughApi(), sql: await throughSql() });
    const apiItemsPerSecond = median(rounds.map(({ api }) => api));
    const sqlItemsPerSecond = median(rounds.map((round) => round.sql));
    return {
      apiItemsPerSecond: Math.round(apiItemsPerSecond),
      sqlItemsPerSecond: Math.round(sqlItemsPerSecond),
      apiToSqlRatio: Number((apiItemsPerSecond / sqlItemsPerSecond).toFixed(3)),
    };
  } finally {
    await server.stop();
    await client.end();
    await open.close();
    cluster.stop();
  }
}

const page = (afterId: string | undefined) => (afterId ? { limit: PAGE, afterId } : { limit: PAGE });

async function readPages(origin: string): Promise<number> {
  const started = performance.now();
  let items = 0;
  let url: string | undefined = `${origin}/ogc/collections/flows/items?limit=${PAGE}`;
  for (let read = 0; url && read < PAGES; read++) {
    const response = await fetch(url);
    const body = (await response.json()) as {
      features: unknown[];
      links: { rel: string; href: string }[];
    };
    items += body.features.length;
    url = body.links.find(({ rel }) => rel === 'next')?.href;
  }
  return items / ((performance.now() - started) / 1000);
}

async function readRows(
  client: postgres.Sql,
  statement: (afterId: string | undefined) => { sql: string; params: unknown[] },
): Promise<number> {
  const started = performance.now();
  let items = 0;
  let afterId: string | undefined;
  for (let read = 0; read < PAGES; read++) {
    const { sql: text, params } = statement(afterId);
    const rows = await client.unsafe(text, params as never[], { prepare: true });
    items += rows.length;
    afterId = rows.at(-1)?.id as string | undefined;
    if (!afterId) break;
  }
  return items / ((performance.now() - started) / 1000);
}

function median(figures: number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] as number;
}
