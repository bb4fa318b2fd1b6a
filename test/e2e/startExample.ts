import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../support/startServer.ts';

/** The server on an embedded database of its own that holds the example. */
export async function startExample() {
  const folder = mkdtempSync(join(tmpdir(), 'sivuvirta-e2e-'));
  execFileSync(process.execPath, ['scripts/seed.ts'], {
    env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' },
  });
  const server = await startServer({ DATA_DIR: folder, DATABASE_URL: '' });
  return {
    origin: server.origin,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
