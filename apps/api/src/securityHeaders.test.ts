import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from './securityHeaders.ts';

async function policy(styleUrl: string | null, darkStyleUrl: string | null = null): Promise<string> {
  const app = new Hono().use(securityHeaders({ styleUrl, darkStyleUrl }));
  return (await app.request('/')).headers.get('Content-Security-Policy') ?? '';
}

describe('the content security policy', () => {
  it('reaches no other host by itself', async () => {
    expect(await policy(null)).toContain("connect-src 'self';");
  });

  it('reaches the hosts of the configured styles', async () => {
    expect(
      await policy('https://tiles.example.fi/styles/light?key=1', 'https://tiles.example.fi/dark'),
    ).toContain("connect-src 'self' https://tiles.example.fi;");
  });

  it('lets no script or style stand in a page, and no stranger frame it', async () => {
    expect(await policy(null)).not.toContain('unsafe');
    expect(await policy(null)).toContain("frame-ancestors 'self'");
  });
});
