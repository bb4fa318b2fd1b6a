import { sql } from 'drizzle-orm';
import type { Database } from './database.ts';

export async function serverVersion(db: Database): Promise<string> {
  const [row] = await db
    .select({
      postgresql: sql<string>`current_setting('server_version')`,
      postgis: sql<string>`split_part(postgis_version(), ' ', 1)`,
    })
    .from(sql`(select 1) as one`);
  return `PostgreSQL ${row?.postgresql} · PostGIS ${row?.postgis}`;
}
