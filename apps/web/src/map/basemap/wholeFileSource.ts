import type { Source } from 'pmtiles';

/** A PMTiles source that fetches the whole file once and cuts from it: no Range support needed. A failed fetch is retried. */
export function wholeFileSource(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): Source {
  let file: Promise<ArrayBuffer> | undefined;
  async function load(): Promise<ArrayBuffer> {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response.arrayBuffer();
  }
  return {
    getKey: () => url,
    async getBytes(offset, length) {
      file ??= load().catch((error) => {
        file = undefined;
        throw error;
      });
      return { data: (await file).slice(offset, offset + length) };
    },
  };
}
