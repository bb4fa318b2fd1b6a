import { type FlowFilter, flowFilterToQuery } from '@sivuvirta/domain';
import type { DataSet } from '../state/urlParsers.ts';
import { withQuery } from './withQuery.ts';

export const DOWNLOAD_FORMATS = ['geojson', 'csv'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** Address of the file with exactly what the filter lets through. */
export function downloadAddress(dataSet: DataSet, format: DownloadFormat, filter: FlowFilter): string {
  const query = new URLSearchParams({ f: format });
  for (const [key, value] of flowFilterToQuery(filter)) query.set(key, value);
  return withQuery(`/api/downloads/${dataSet}`, query);
}

/** The same rows as an OGC API Features address, for QGIS and the like. */
export function itemsAddress(dataSet: DataSet, filter: FlowFilter): string {
  return withQuery(`/ogc/collections/${dataSet}/items`, flowFilterToQuery(filter));
}
