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

/** In the facilities collection `basis` and `year` would be the facility's own; the filter means those of its flows. */
const FLOW_WORDS: Record<string, string> = { basis: 'flowBasis', year: 'flowYear' };

/** The same rows as an OGC API Features address, for QGIS and the like. */
export function itemsAddress(dataSet: DataSet, filter: FlowFilter): string {
  const query = new URLSearchParams();
  for (const [key, value] of flowFilterToQuery(filter)) {
    query.set((dataSet === 'facilities' && FLOW_WORDS[key]) || key, value);
  }
  return withQuery(`/ogc/collections/${dataSet}/items`, query);
}
