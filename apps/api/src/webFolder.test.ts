import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, describe, expect, it } from 'vitest';
import { webFolder } from './webFolder.ts';

const around = mkdtempSync(join(tmpdir(), 'web-'));
const folder = join(around, 'dist');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(folder, 'index.html'), '<title>Sivuvirta</title>');
writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
writeFileSync(join(folder, 'base.pmtiles'), 'PMTiles0123456789');
writeFileSync(join(around, 'secret.txt'), 'secret');
afterAll(() => rmSync(around, { recursive: true }));

const app = new Hono().use(...webFolder(folder));
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const asPage = { accept: 'text/html,application/xhtml+xml' };

describe('the web folder', () => {
  it('answers the root and every page of the app with index.html, never cached', async () => {
    for (const path of ['/', '/somewhere?flow=1']) {
      const page = await get(path, asPage);
      expect(await page.text()).toBe('<title>Sivuvirta</title>');
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('lets browsers keep what has a hash in its name', async () => {
    const script = await get('/assets/app-1a2b.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
  });

  it('never keeps the page under the address of a missing file', async () => {
    const page = await get('/assets/gone.js', asPage);
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  it('answers nothing for a missing file, and never for the API', async () => {
    expect((await get('/assets/gone.js', { accept: '*/*' })).status).toBe(404);
    for (const path of ['/api/nothing', '/ogc/nothing', '/health/x'])
      expect((await get(path, asPage)).status).toBe(404);
  });

  it('serves parts of a tile archive', async () => {
    const part = await get('/base.pmtiles', { range: 'bytes=0-6' });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('PMTiles');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%5c..%5cx'])(
    'stays inside: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});
