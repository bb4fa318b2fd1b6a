import type { Verb } from '../verb.ts';
import { importTable } from './importTable.ts';
import { openGeoJsonTable } from './openGeoJsonTable.ts';
import { checkTableFile } from './tableFile.ts';
import { TABLE_OPTIONS, TABLE_USAGE } from './tableOptions.ts';

export const geojson: Verb = {
  id: 'geojson',
  usage: `<file> ${TABLE_USAGE}`,
  summary: 'a FeatureCollection of facilities or of flows; the same property names as the columns of a csv',
  options: TABLE_OPTIONS,
  check: checkTableFile,
  run: async (db, path, options, report, progress) =>
    importTable(db, await openGeoJsonTable(path, progress), options, report),
};
