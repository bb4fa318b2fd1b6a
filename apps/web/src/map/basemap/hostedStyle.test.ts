import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { chooseStyle } from './hostedStyle.ts';

const fallback: StyleSpecification = { version: 8, name: 'embedded', sources: {}, layers: [] };
const hosted: StyleSpecification = { version: 8, name: 'hosted', sources: {}, layers: [] };
const styleUrl = 'https://tiles.example/style.json';
const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });

describe('chooseStyle', () => {
  it('takes the hosted style when it arrives', async () => {
    const style = await chooseStyle({ styleUrl, fallback, fetch: answering(JSON.stringify(hosted)) });
    expect(style).toEqual(hosted);
  });

  it('asks nobody when no hosted style is set', async () => {
    const fetch = () => Promise.reject(new Error('asked'));
    expect(await chooseStyle({ fallback, fetch })).toBe(fallback);
    expect(await chooseStyle({ styleUrl: '', fallback, fetch: answering(JSON.stringify(hosted)) })).toBe(
      fallback,
    );
  });

  it('falls back when the host does not answer in time', async () => {
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    expect(await chooseStyle({ styleUrl, fallback, timeoutMilliseconds: 10, fetch })).toBe(fallback);
  });

  it('falls back when the host is unreachable or answers with an error', async () => {
    const fetch = () => Promise.reject(new TypeError('failed to fetch'));
    expect(await chooseStyle({ styleUrl, fallback, fetch })).toBe(fallback);
    expect(await chooseStyle({ styleUrl, fallback, fetch: answering(JSON.stringify(hosted), 503) })).toBe(
      fallback,
    );
  });

  it('falls back when the answer is not a style', async () => {
    for (const body of [
      '<html>',
      'null',
      '{}',
      '{"version":7,"sources":{},"layers":[]}',
      '{"version":8,"sources":null,"layers":[]}',
    ]) {
      expect(await chooseStyle({ styleUrl, fallback, fetch: answering(body) })).toBe(fallback);
    }
  });
});
