import { csv } from './csv.ts';
import { geojson } from './geojson.ts';

export type { ExportDescription, ExportFeature, Format } from './format.ts';

/** Every export format, the default first. */
export const FORMATS = [geojson, csv] as const;
export type FormatId = (typeof FORMATS)[number]['id'];
