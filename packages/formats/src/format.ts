import type { LineString, Point, Polygon } from '@sivuvirta/domain';

/** A feature as every format takes it: WGS 84, longitude first, flat properties. */
export interface ExportFeature {
  type: 'Feature';
  id: string;
  geometry: Point | LineString | Polygon | null;
  properties: Readonly<Record<string, string | number | boolean | null>>;
}

/** What a file says of itself. */
export interface ExportDescription {
  title: string;
  /** Names of the properties in the order of the columns: a file without rows has a header too. */
  properties: readonly string[];
  /** When the rows were read, RFC 3339. */
  timeStamp: string;
}

export interface Format<Id extends string = string> {
  id: Id;
  mediaType: string;
  /** File name extension without the dot. */
  extension: string;
  /** Text in pieces, one for each batch and a few around them; no more than one batch is held at a time. */
  encode: (
    batches: AsyncIterable<readonly ExportFeature[]>,
    description: ExportDescription,
  ) => AsyncIterable<string>;
}

export function defineFormat<const Id extends string>(format: Format<Id>): Format<Id> {
  return format;
}
