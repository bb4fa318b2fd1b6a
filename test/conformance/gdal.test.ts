import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../apps/api/src/collections/index.ts';
import { appOn } from '../api/appOn.ts';
import { describeEachEngine } from '../support/eachEngine.ts';

const run = promisify(execFile);
const installed = spawnSync('ogrinfo', ['--version']).status === 0;
const title = installed ? 'GDAL as a client' : 'GDAL as a client (not installed: gdal-bin)';

describe.skipIf(!installed)(title, () => {
  describeEachEngine('reads the OGC API', { seeded: true }, ({ database }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gdal-'));
    let server: Server;
    let source: string;

    beforeAll(async () => {
      const { app } = appOn(database());
      server = await new Promise<Server>((resolve) => {
        const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
          resolve(listening),
        );
      });
      source = `OAPIF:http://127.0.0.1:${(server.address() as AddressInfo).port}/ogc`;
    });
    afterAll(async () => {
      rmSync(folder, { recursive: true });
      await new Promise((resolve) => server?.close(resolve));
    });

    const numberMatched = async (id: string, query = '') =>
      (await appOn(database()).get(`/ogc/collections/${id}/items?limit=1&${query}`)).json.numberMatched;
    const debugged = async (...question: string[]) => {
      const { stdout, stderr } = await run('ogrinfo', ['-ro', '-so', source, ...question], {
        env: { ...process.env, CPL_DEBUG: 'ON' },
      });
      return stdout + stderr;
    };

    it('lists the collections', async () => {
      const { stdout } = await run('ogrinfo', ['-ro', source]);
      for (const { id } of COLLECTIONS) expect(stdout).toContain(id);
    });

    it.each(COLLECTIONS.map(({ id }) => id))('copies all of %s by its pages of ten', async (id) => {
      const file = join(folder, `${id}.gpkg`);
      await run('ogr2ogr', ['-f', 'GPKG', file, source, id]);
      const { stdout } = await run('ogrinfo', ['-ro', '-so', file, id]);
      expect(stdout).toContain(`Feature Count: ${await numberMatched(id)}`);
      expect(stdout).toContain('WGS 84');
    });

    it.each([
      ['flows', "kind='plastic'", 'kind=plastic'],
      ['flows', "direction='input' AND year=2024", 'direction=input&year=2024'],
      ['flows', 'hazardous=1', 'hazardous=1'],
      ['facilities', "municipality='Vantaa'", 'municipality=Vantaa'],
      ['facilities', "basis='example'", 'basis=example'],
    ])('lets the server answer %s where %s', async (id, where, query) => {
      const told = await debugged(id, '-where', where);
      expect(told).toContain(`items?limit=10&${query}`);
      expect(told).not.toContain('evaluated on client side');
      expect(told).toContain(`Feature Count: ${await numberMatched(id, query)}`);
    });

    it('lets the server answer a box', async () => {
      const told = await debugged('facilities', '-spat', '24.8', '60.2', '25', '60.4');
      expect(told).toMatch(/items\?limit=10&bbox=24\.8/);
      expect(told).toContain(`Feature Count: ${await numberMatched('facilities', 'bbox=24.8,60.2,25,60.4')}`);
    });

    it('opens the downloads', async () => {
      for (const format of ['geojson', 'csv']) {
        const { text } = await appOn(database()).get(`/api/downloads/transfers?f=${format}`);
        const file = join(folder, `transfers.${format}`);
        writeFileSync(file, text);
        const { stdout } = await run('ogrinfo', ['-ro', '-so', '-al', file]);
        expect(stdout).toContain(`Feature Count: ${await numberMatched('transfers')}`);
      }
    });
  });
});
