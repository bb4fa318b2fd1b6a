import { type Database, type RowCounts, tables, upsertRows } from '@sivuvirta/db';
import { lowEntrySchema, naceEntrySchema, polymerSchema, sourceSchema } from '@sivuvirta/domain';
import { localizedColumns } from './localizedColumns.ts';
import { readMaterials } from './readMaterials.ts';
import { booleanOrNull, localizedCells, numberOrNull, readShippedRows } from './readShippedRows.ts';

export const REFERENCE_FILES = [
  'reference/sources.csv',
  'reference/list-of-waste.csv',
  'reference/nace.csv',
  'reference/polymers.csv',
  'reference/materials.csv',
  'locales/fi.json',
  'locales/sv.json',
  'locales/en.json',
];

/**
 * Writes the reference tables from data/reference. A row that left its file stays in the table: others may refer to it.
 *
 * @throws Error that names file and line of a row that does not satisfy its schema.
 */
export async function loadReference(db: Database): Promise<Record<string, RowCounts>> {
  return {
    sources: await upsertRows(db, tables.source, readSources()),
    'waste codes': await upsertRows(db, tables.lowEntry, readListOfWaste()),
    activities: await upsertRows(db, tables.naceEntry, readNace()),
    polymers: await upsertRows(db, tables.polymer, readPolymers()),
    materials: await upsertRows(
      db,
      tables.material,
      readMaterials().map(({ names, ...material }) => ({ ...material, ...localizedColumns('name', names) })),
    ),
  };
}

const readSources = () =>
  readShippedRows('reference/sources.csv', sourceSchema, (cells) => ({
    ...cells,
    year: numberOrNull(cells.year),
  }));

const readListOfWaste = () =>
  readShippedRows('reference/list-of-waste.csv', lowEntrySchema, (cells) => ({
    ...cells,
    titles: localizedCells(cells, 'title'),
    hazardous: booleanOrNull(cells.hazardous),
  })).map(({ titles, ...entry }) => ({ ...entry, ...localizedColumns('title', titles) }));

const readNace = () =>
  readShippedRows('reference/nace.csv', naceEntrySchema, (cells) => ({
    ...cells,
    titles: localizedCells(cells, 'title'),
  })).map(({ titles, ...entry }) => ({ ...entry, ...localizedColumns('title', titles) }));

const readPolymers = () =>
  readShippedRows('reference/polymers.csv', polymerSchema, (cells) => ({
    ...cells,
    names: localizedCells(cells, 'name'),
    resinCode: numberOrNull(cells.resinCode),
    densityMinKgPerM3: numberOrNull(cells.densityMinKgPerM3),
    densityMaxKgPerM3: numberOrNull(cells.densityMaxKgPerM3),
  })).map(({ names, ...polymer }) => ({ ...polymer, ...localizedColumns('name', names) }));
