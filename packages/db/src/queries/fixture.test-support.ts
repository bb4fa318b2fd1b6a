import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import {
  actor,
  facility,
  flow,
  industrialArea,
  lowEntry,
  material,
  polymer,
  source,
  type transfer,
} from '../tables/index.ts';

const provenance = { year: 2024, basis: 'example', sourceId: 'invented' } as const;

/** A facility of the invented actor, by default in Helsinki. */
export const inventedFacility = (id: string, values: Partial<typeof facility.$inferInsert> = {}) => ({
  id,
  actorId: 'oy-esimerkki',
  name: `Tehdas ${id}`,
  country: 'FI',
  geometry: { type: 'Point' as const, coordinates: [24.94, 60.17] as [number, number] },
  ...provenance,
  ...values,
});

/** Ten tonnes of polyethylene film a year going out of a facility. */
export const inventedFlow = (
  id: string,
  facilityId: string,
  values: Partial<typeof flow.$inferInsert> = {},
) => ({
  id,
  facilityId,
  materialId: 'pe-film',
  hazardous: false,
  direction: 'output' as const,
  tonnesPerYear: 10,
  suspect: false,
  ...provenance,
  ...values,
});

export const inventedTransfer = (
  id: string,
  donorFacilityId: string,
  receiverFacilityId: string,
  values: Partial<typeof transfer.$inferInsert> = {},
) => ({
  id,
  donorFacilityId,
  receiverFacilityId,
  materialId: 'pe-film',
  hazardous: false,
  tonnes: 5,
  suspect: false,
  ...provenance,
  ...values,
});

/** One source, one actor, one square area in Espoo, a few codes, and the trees plastic > pe > pe-film | pe-bag, waste > ash. */
export async function insertReferences(db: Database) {
  const sourceId = 'invented';
  await db.insert(source).values({
    id: sourceId,
    title: 'Invented',
    publisher: 'Test',
    year: 2024,
    licence: 'CC0-1.0',
    attribution: 'Invented for a test',
  });
  await db.insert(actor).values({ id: 'oy-esimerkki', name: 'Esimerkki Oy', ...provenance });
  await db.insert(industrialArea).values({
    id: 'kera',
    nameFi: 'Kera',
    nameSv: 'Kera',
    nameEn: 'Kera',
    municipality: 'Espoo',
    precisionMetres: 100,
    geometry: { type: 'Polygon', coordinates: [square(24.75, 60.21, 0.02)] },
    ...provenance,
  });
  await db.insert(polymer).values({
    id: 'pe',
    abbreviation: 'PE',
    nameFi: 'Eteenimuovi',
    nameSv: 'Etenplast',
    nameEn: 'Ethene plastic',
    basis: 'recalled',
    sourceId,
  });
  const node = (
    id: string,
    kind: 'plastic' | 'waste',
    path: string[],
    nameFi: string,
    polymerId: string | null = null,
  ) => ({
    polymerId,
    id,
    kind,
    path,
    parentId: path[1] ?? null,
    nameFi,
    nameSv: `${nameFi} sv`,
    nameEn: `${nameFi} en`,
    sourceId,
  });
  await db
    .insert(material)
    .values([
      node('plastic', 'plastic', ['plastic'], 'Muovi'),
      node('pe', 'plastic', ['pe', 'plastic'], 'Polyeteeni'),
      node('pe-film', 'plastic', ['pe-film', 'pe', 'plastic'], 'PE-kalvo'),
      node('pe-bag', 'plastic', ['pe-bag', 'pe', 'plastic'], 'PE-säkki', 'pe'),
      node('waste', 'waste', ['waste'], 'Jäte'),
      node('ash', 'waste', ['ash', 'waste'], 'Tuhka'),
    ]);
  const entry = (code: string, titleFi: string, hazardous: boolean | null) => ({
    code,
    parentCode: code.length > 2 ? code.slice(0, -2) : null,
    titleFi,
    titleSv: `${titleFi} sv`,
    titleEn: `${titleFi} en`,
    hazardous,
    sourceId,
  });
  await db
    .insert(lowEntry)
    .values([
      entry('15', 'Pakkausjätteet', null),
      entry('1501', 'Pakkaukset', null),
      entry('150102', 'Muovipakkaukset', false),
      entry('150110', 'Vaarallisia aineita sisältävät pakkaukset', true),
    ]);
}

/** Facilities `grid-1 … grid-n` spread evenly over Finland, each with an input of film; statistics are fresh. */
export async function insertGrid(db: Database, count: number) {
  await db.execute(sql`
    insert into facility (id, actor_id, name, country, geometry, year, basis, source_id)
    select 'grid-' || n, 'oy-esimerkki', 'Grid ' || n, 'FI',
      ST_SetSRID(ST_MakePoint(21 + (n * 7919 % 10007) / 1000.0, 60 + (n * 104729 % 9973) / 1000.0), 4326),
      2024, 'example', 'invented'
    from generate_series(1, ${count}::int) as n`);
  await db.execute(sql`
    insert into flow (id, facility_id, material_id, hazardous, direction, tonnes_per_year, suspect, year, basis, source_id)
    select 'grid-' || n, 'grid-' || n, 'pe-film', false, 'input', 1, false, 2024, 'example', 'invented'
    from generate_series(1, ${count}::int) as n`);
  for (const table of [facility, flow, material, actor, source]) await db.execute(sql`analyze ${table}`);
}

function square(west: number, south: number, size: number): [number, number][] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
