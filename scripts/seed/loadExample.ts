import { assignIndustrialAreas, type Database, type RowCounts, tables, upsertRows } from '@sivuvirta/db';
import {
  actorSchema,
  facilitySchema,
  flowSchema,
  industrialAreaSchema,
  localizedTextSchema,
  transferSchema,
} from '@sivuvirta/domain';
import { localizedColumns } from './localizedColumns.ts';
import {
  booleanOrNull,
  type Cells,
  camelCase,
  localizedCells,
  numberOrNull,
  parseShipped,
  readShippedRows,
} from './readShippedRows.ts';
import { readShippedFile } from './shippedFile.ts';

export const EXAMPLE_FILES = [
  'example/industrial-areas.geojson',
  'example/actors.csv',
  'example/facilities.csv',
  'example/flows.csv',
  'example/transfers.csv',
];

/**
 * Writes the invented companies and the sketched areas of data/example.
 *
 * @throws Error that names file and line of a row that does not satisfy its schema.
 */
export async function loadExample(db: Database): Promise<Record<string, RowCounts>> {
  const counts = {
    areas: await upsertRows(db, tables.industrialArea, readAreas()),
    actors: await upsertRows(db, tables.actor, readShippedRows('example/actors.csv', actorSchema, withYear)),
    facilities: await upsertRows(db, tables.facility, readFacilities()),
    flows: await upsertRows(db, tables.flow, readShippedRows('example/flows.csv', flowSchema, withFigures)),
    transfers: await upsertRows(
      db,
      tables.transfer,
      readShippedRows('example/transfers.csv', transferSchema, withFigures),
    ),
  };
  // Facilities that were there before the areas came find their place too.
  await assignIndustrialAreas(db);
  return counts;
}

interface Feature {
  id?: string;
  geometry: unknown;
  properties: Record<string, unknown>;
}

function readAreas() {
  const path = 'example/industrial-areas.geojson';
  const { features } = JSON.parse(readShippedFile(path)) as { features: Feature[] };
  return features.map(({ id, geometry, properties }, index) => {
    const cells = Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [camelCase(key), value]),
    );
    const names = localizedTextSchema.safeParse(localizedCells(cells as Cells, 'name')).data;
    const { names: parsed, ...area } = parseShipped(
      `data/${path} feature ${index + 1}`,
      industrialAreaSchema,
      {
        names,
        id,
        ...cells,
        geometry,
      },
    );
    return { ...area, ...localizedColumns('name', parsed) };
  });
}

const readFacilities = () =>
  readShippedRows('example/facilities.csv', facilitySchema, (cells) => ({
    ...withYear(cells),
    precisionMetres: numberOrNull(cells.precisionMetres),
    geometry: cells.longitude
      ? { type: 'Point', coordinates: [Number(cells.longitude), Number(cells.latitude)] }
      : null,
  }));

const withYear = (cells: Cells) => ({ ...cells, year: numberOrNull(cells.year) });

const withFigures = (cells: Cells) => ({
  ...withYear(cells),
  tonnes: numberOrNull(cells.tonnes),
  tonnesPerYear: numberOrNull(cells.tonnesPerYear),
  hazardous: booleanOrNull(cells.hazardous),
  suspect: booleanOrNull(cells.suspect) ?? false,
});
