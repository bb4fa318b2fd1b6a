import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { count } from 'drizzle-orm';
import { afterAll, describe, expect, it } from 'vitest';
import { describeEachEngine } from '../../../test/support/eachEngine.ts';
import { openDatabase } from './openDatabase.ts';
import { source } from './tables/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sivuvirta-database-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that opens the folder and writes rows, one committed row a line on its standard output. */
function startWriter() {
  const writer = fileURLToPath(new URL('../../../test/fixtures/writeRows.ts', import.meta.url));
  return spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('the embedded database', () => {
  it('refuses a second process, and keeps every acknowledged row when the first is killed', async () => {
    const writer = startWriter();
    let acknowledged = 0;
    await new Promise<void>((resolve) => {
      writer.stdout.setEncoding('utf8').on('data', (lines: string) => {
        acknowledged += lines.split('\n').length - 1;
        if (acknowledged >= 25) resolve();
      });
    });
    await expect(openDatabase(folder)).rejects.toMatchObject({
      code: 'database-locked',
      values: { folder, processId: String(writer.pid) },
    });
    writer.kill('SIGKILL');
    await once(writer, 'close');

    const { db, close } = await openDatabase(folder);
    const [row] = await db.select({ rows: count() }).from(source);
    await close();
    expect(row?.rows).toBeGreaterThanOrEqual(acknowledged);
  });

  it('refuses a second opening by the same process and opens again after closing', async () => {
    const first = await openDatabase(folder);
    await expect(openDatabase(folder)).rejects.toMatchObject({ code: 'database-locked' });
    await first.close();
    const second = await openDatabase(folder);
    await second.close();
  });
});

describeEachEngine('openDatabase', {}, ({ database, engine }) => {
  it('says which engine and which versions it runs', () => {
    expect(database().engine).toBe(engine);
    expect(database().version).toMatch(/^PostgreSQL \d+\.\d+.* · PostGIS 3\.\d$/);
  });
});
