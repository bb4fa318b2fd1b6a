import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { pmtilesArchive, type Tile } from './pmtilesArchive.ts';

const INFO = {
  bounds: [19, 59, 32, 70.5] as [number, number, number, number],
  minZoom: 0,
  maxZoom: 9,
  metadata: { name: 'x' },
};
const tile = (z: number, x: number, y: number, text: string): Tile => ({
  z,
  x,
  y,
  data: new TextEncoder().encode(text),
});

function open(tiles: Tile[]) {
  const bytes = pmtilesArchive(tiles, INFO);
  const archive = new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({
      data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
  const text = async (z: number, x: number, y: number) => {
    const found = await archive.getZxy(z, x, y);
    return found && new TextDecoder().decode(found.data);
  };
  return { bytes, archive, text };
}

describe('pmtilesArchive', () => {
  it('gives every tile back to the reader of the format, in whatever order they came', async () => {
    const { text } = open([tile(2, 3, 1, 'c'), tile(0, 0, 0, 'a'), tile(1, 1, 0, 'b')]);
    expect([await text(0, 0, 0), await text(1, 1, 0), await text(2, 3, 1)]).toEqual(['a', 'b', 'c']);
  });

  it('knows a tile that is empty from a tile that is not there', async () => {
    const { text } = open([tile(1, 0, 0, '')]);
    expect([await text(1, 0, 0), await text(1, 1, 1)]).toEqual(['', undefined]);
  });

  it('says what it holds', async () => {
    const { archive } = open([tile(0, 0, 0, 'a')]);
    expect(await archive.getHeader()).toMatchObject({
      minZoom: 0,
      maxZoom: 9,
      minLon: 19,
      maxLat: 70.5,
      tileType: 1,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'x' });
  });

  it('stores equal tiles once', async () => {
    const sea = Array.from({ length: 64 }, (_, index) => tile(3, index % 8, Math.floor(index / 8), 'sea'));
    const { archive, text } = open(sea);
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 64,
      numTileEntries: 1,
      numTileContents: 1,
    });
    expect(await text(3, 7, 7)).toBe('sea');
  });

  it('spreads a directory too long for the first 16 KiB over leaves', async () => {
    const side = 160;
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state;
    };
    const many = Array.from({ length: side * side }, (_, index) => {
      const text = Array.from({ length: random() % 40 }, random).join();
      return tile(9, index % side, Math.floor(index / side), text);
    });
    const { archive, text } = open(many);
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(await text(9, 159, 159)).toBe(new TextDecoder().decode(many.at(-1)?.data));
    expect(await text(9, 0, 80)).toBe(new TextDecoder().decode(many[80 * side]?.data));
  });
});
