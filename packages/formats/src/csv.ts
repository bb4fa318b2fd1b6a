import { stringify } from 'csv-stringify/sync';
import { defineFormat, type ExportFeature } from './format.ts';

/**
 * RFC 4180 in UTF-8 without a byte order mark: comma, decimal point, CRLF. `id`, the properties, then `longitude` and
 * `latitude` (points only) and `wkt` (any geometry), all EPSG:4326 with longitude first. A text that a spreadsheet
 * would run as a formula is led by an apostrophe.
 */
export const csv = defineFormat({
  id: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *encode(batches, { properties }) {
    yield lines([['id', ...properties, 'longitude', 'latitude', 'wkt']]);
    for await (const batch of batches) yield lines(batch.map((feature) => record(feature, properties)));
  },
});

const lines = (records: unknown[][]) =>
  stringify(records, {
    escape_formulas: true,
    record_delimiter: 'windows',
    // A lone line feed is no record delimiter to the library, but it is one to many readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => String(value) },
  });

function record({ id, geometry, properties }: ExportFeature, names: readonly string[]): unknown[] {
  const [longitude, latitude] = geometry?.type === 'Point' ? geometry.coordinates : [null, null];
  return [id, ...names.map((name) => properties[name]), longitude, latitude, geometry && toWkt(geometry)];
}

function toWkt(geometry: NonNullable<ExportFeature['geometry']>): string {
  const positions = (list: readonly (readonly number[])[]) =>
    list.map((position) => position.join(' ')).join(', ');
  switch (geometry.type) {
    case 'Point':
      return `POINT (${positions([geometry.coordinates])})`;
    case 'LineString':
      return `LINESTRING (${positions(geometry.coordinates)})`;
    case 'Polygon':
      return `POLYGON (${geometry.coordinates.map((ring) => `(${positions(ring)})`).join(', ')})`;
  }
}
