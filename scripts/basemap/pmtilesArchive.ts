import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Compression, TileType, zxyToTileId } from 'pmtiles';
import type { Bounds } from './region.ts';

export type Tile = { z: number; x: number; y: number; data: Uint8Array };
export type ArchiveInfo = {
  bounds: Bounds;
  minZoom: number;
  maxZoom: number;
  metadata: Record<string, unknown>;
};

type Entry = { tileId: number; offset: number; length: number; runLength: number };

const HEADER_BYTES = 127;
const ROOT_BYTES = 16_384 - HEADER_BYTES;

/** A PMTiles version 3 archive of vector tiles: gzip, clustered, equal tiles stored once. */
export function pmtilesArchive(tiles: Tile[], info: ArchiveInfo): Uint8Array {
  const { entries, contents } = storeTiles(tiles);
  const { root, leaves } = directories(entries);
  const metadata = gzipSync(JSON.stringify(info.metadata));
  const tileData = Buffer.concat(contents);
  const sections = [root, metadata, leaves, tileData];

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  let offset = HEADER_BYTES;
  sections.forEach((section, index) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + index * 16);
    header.writeBigUInt64LE(BigInt(section.length), 16 + index * 16);
    offset += section.length;
  });
  header.writeBigUInt64LE(BigInt(tiles.length), 72);
  header.writeBigUInt64LE(BigInt(entries.length), 80);
  header.writeBigUInt64LE(BigInt(contents.length), 88);
  header.set([1, Compression.Gzip, Compression.Gzip, TileType.Mvt, info.minZoom, info.maxZoom], 96);
  const [west, south, east, north] = info.bounds;
  for (const [index, degrees] of [west, south, east, north].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4);
  }
  header.writeUInt8(info.minZoom, 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return Buffer.concat([header, ...sections]);
}

function storeTiles(tiles: Tile[]): { entries: Entry[]; contents: Buffer[] } {
  const entries: Entry[] = [];
  const contents: Buffer[] = [];
  const stored = new Map<string, { offset: number; length: number }>();
  let end = 0;
  const ordered = tiles
    .map(({ z, x, y, data }) => ({ tileId: zxyToTileId(z, x, y), data }))
    .sort((first, second) => first.tileId - second.tileId);
  for (const { tileId, data } of ordered) {
    const hash = createHash('sha1').update(data).digest('base64');
    let place = stored.get(hash);
    if (!place) {
      const packed = gzipSync(data, { level: 9 });
      place = { offset: end, length: packed.length };
      end += packed.length;
      contents.push(packed);
      stored.set(hash, place);
    }
    const last = entries.at(-1);
    if (last && last.offset === place.offset && last.tileId + last.runLength === tileId) last.runLength++;
    else entries.push({ tileId, ...place, runLength: 1 });
  }
  return { entries, contents };
}

/** One root directory if it fits in the first 16 KiB, else leaves of equal size under it. */
function directories(entries: Entry[]): { root: Buffer; leaves: Buffer } {
  const whole = packDirectory(entries);
  if (whole.length <= ROOT_BYTES) return { root: whole, leaves: Buffer.alloc(0) };
  for (let size = 4096; ; size *= 2) {
    const leaves: Buffer[] = [];
    const pointers: Entry[] = [];
    let offset = 0;
    for (let first = 0; first < entries.length; first += size) {
      const leaf = packDirectory(entries.slice(first, first + size));
      pointers.push({ tileId: entries[first]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = packDirectory(pointers);
    if (root.length <= ROOT_BYTES) return { root, leaves: Buffer.concat(leaves) };
  }
}

function packDirectory(entries: Entry[]): Buffer {
  const bytes: number[] = [];
  const varint = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
    bytes.push(rest);
  };
  varint(entries.length);
  for (const [index, { tileId }] of entries.entries()) varint(tileId - (entries[index - 1]?.tileId ?? 0));
  for (const { runLength } of entries) varint(runLength);
  for (const { length } of entries) varint(length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    varint(before && offset === before.offset + before.length ? 0 : offset + 1);
  });
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}
