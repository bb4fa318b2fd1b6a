import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline, Readable, Transform } from 'node:stream';
import { parser } from 'stream-json';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { UserError } from '../../command/userError.ts';
import type { Progress } from '../progress.ts';
import type { FileRow, TableFile } from './tableFile.ts';

const MAX_DEPTH = 32;

/**
 * Opens a GeoJSON FeatureCollection as a table of its features' properties; a row's line is the feature's number.
 *
 * @param path passed `checkTableFile`.
 * @throws UserError for a file that is not such a collection, or nested deeper than 32.
 */
export async function openGeoJsonTable(path: string, progress: Progress): Promise<TableFile> {
  const name = basename(path);
  const features = readFeatures(path, name, progress);
  const first = await features.next();
  if (first.done)
    throw new UserError(
      `${name} has no features. A GeoJSON FeatureCollection with at least one is expected.`,
    );
  return {
    name,
    headers: Object.keys(first.value.cells),
    rows: startingWith(first.value, features),
    decimalComma: true,
    hasGeometry: true,
  };
}

async function* startingWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

async function* readFeatures(path: string, name: string, progress: Progress): AsyncGenerator<FileRow> {
  progress.start(name, statSync(path).size);
  const bytes = createReadStream(path).on('data', (chunk) => progress.advance(chunk.length));
  const features = streamArray.asStream();
  pipeline(
    Readable.from(decode(bytes, name)),
    parser.asStream(),
    refuseDepth(name),
    pick.asStream({ filter: 'features', once: true }),
    features,
    () => {},
  );
  try {
    for await (const { key, value } of features as AsyncIterable<{ key: number; value: unknown }>)
      yield toRow(key + 1, value);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `${name} cannot be read as GeoJSON: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    progress.stop();
  }
}

function toRow(line: number, value: unknown): FileRow {
  const { type, id, geometry, properties } = (value ?? {}) as Record<string, unknown>;
  if (type !== 'Feature') return { line, cells: {}, problem: 'it is not a GeoJSON Feature' };
  const entries = Object.entries({ ...(properties as object | null) });
  const cells = Object.fromEntries(entries.map(([key, cell]) => [key, textOf(cell)]));
  return {
    line,
    cells: { ...(id === undefined ? {} : { id: textOf(id) }), ...cells },
    geometry: geometry ?? null,
  };
}

const textOf = (cell: unknown): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'object'
      ? JSON.stringify(cell)
      : String(cell).trim();

async function* decode(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new UserError(`${name} is not UTF-8.`) : error;
  }
}

/** Lets tokens through until they nest too deep: what assembles objects afterwards is safe. */
function refuseDepth(name: string): Transform {
  let depth = 0;
  return new Transform({
    objectMode: true,
    transform(token: { name: string }, _encoding, done) {
      if (token.name === 'startObject' || token.name === 'startArray') depth += 1;
      if (token.name === 'endObject' || token.name === 'endArray') depth -= 1;
      if (depth > MAX_DEPTH) done(new UserError(`${name} is nested deeper than ${MAX_DEPTH} levels.`));
      else done(null, token);
    },
  });
}
