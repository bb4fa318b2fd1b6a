import { AJAXError, addProtocol } from 'maplibre-gl';
import { PMTiles } from 'pmtiles';
import { wholeFileSource } from './wholeFileSource.ts';

const archives = new Map<string, PMTiles>();

/**
 * Makes MapLibre read `pmtiles://…/{z}/{x}/{y}` from the archive at the URL between, fetched whole, once, on the first
 * tile. Tiles the archive lacks answer 404, which a sparse source fills from above. Call once, before the first map.
 */
export function registerPmtiles(): void {
  addProtocol('pmtiles', async ({ url }, { signal }) => {
    const [, archiveUrl, z, x, y] = /^pmtiles:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    if (!archiveUrl) throw new Error(`not a PMTiles tile: ${url}`);
    let archive = archives.get(archiveUrl);
    if (!archive) {
      archive = new PMTiles(wholeFileSource(archiveUrl));
      archives.set(archiveUrl, archive);
    }
    const tile = await archive.getZxy(Number(z), Number(x), Number(y));
    signal.throwIfAborted();
    if (!tile) throw new AJAXError(404, 'no such tile', url, new Blob());
    return { data: tile.data };
  });
}
