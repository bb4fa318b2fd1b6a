import type { Verb } from '../verb.ts';
import { importTable } from './importTable.ts';
import { openCsvTable } from './openCsvTable.ts';
import { checkTableFile } from './tableFile.ts';
import { TABLE_OPTIONS, TABLE_USAGE } from './tableOptions.ts';

export const csv: Verb = {
  id: 'csv',
  usage: `<file> ${TABLE_USAGE}`,
  summary: 'a table of facilities or of flows; headers in Finnish, Swedish or English',
  options: TABLE_OPTIONS,
  check: checkTableFile,
  run: async (db, path, options, report, progress) =>
    importTable(db, await openCsvTable(path, progress), options, report),
};
