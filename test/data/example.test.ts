import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  actorSchema,
  type Facility,
  type Flow,
  facilitySchema,
  flowSchema,
  industrialAreaSchema,
  LOCALES,
  type MatchableFlow,
  materialSchema,
  scoreMatch,
  transferSchema,
} from '@sivuvirta/domain';
import * as turf from '@turf/turf';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

type Row = Record<string, string>;

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../data/${path}`, import.meta.url)), 'utf8');
const rowsOf = (path: string): Row[] => parse(read(path), { columns: true });
const camelCase = (text: string) => text.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const FIGURES = ['year', 'tonnes', 'tonnesPerYear', 'precisionMetres', 'longitude', 'latitude'];
const FLAGS = ['hazardous', 'suspect'];

/** A row as the schemas expect it: camelCase keys, null for empty cells, numbers and booleans. */
function cells(row: Row): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([header, cell]) => {
      const key = camelCase(header);
      if (cell === '') return [key, null];
      if (FLAGS.includes(key)) return [key, { 0: false, 1: true }[cell]];
      return [key, FIGURES.includes(key) ? Number(cell) : cell];
    }),
  );
}

const locales = Object.fromEntries(
  LOCALES.map((locale) => [locale, JSON.parse(read(`locales/${locale}.json`)) as Row]),
);
const materials = rowsOf('reference/materials.csv').map((row) =>
  materialSchema.parse({
    ...cells(row),
    lowCodes: row.low_codes ? row.low_codes.split('|') : [],
    names: Object.fromEntries(LOCALES.map((locale) => [locale, locales[locale]?.[`material.${row.id}`]])),
  }),
);
const polymerIds = new Set(rowsOf('reference/polymers.csv').map(({ id }) => id));
const naceCodes = new Set(rowsOf('reference/nace.csv').map(({ code }) => code));
const sourceIds = new Set(rowsOf('reference/sources.csv').map(({ id }) => id));
const hazardousOf = new Map(
  rowsOf('reference/list-of-waste.csv')
    .filter(({ code }) => code?.length === 6)
    .map(({ code, hazardous }) => [code as string, hazardous === '1']),
);

const { features } = JSON.parse(read('example/industrial-areas.geojson')) as {
  features: { geometry: unknown; properties: Row }[];
};
const areas = features.map(({ geometry, properties: { name_fi, name_sv, name_en, ...rest } }) =>
  industrialAreaSchema.parse({
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [camelCase(key), value])),
    names: { fi: name_fi, sv: name_sv, en: name_en },
    geometry,
  }),
);
const actors = rowsOf('example/actors.csv').map((row) => actorSchema.parse(cells(row)));
const facilities = rowsOf('example/facilities.csv').map((row) =>
  facilitySchema.parse({
    ...cells(row),
    geometry: { type: 'Point', coordinates: [Number(row.longitude), Number(row.latitude)] },
  }),
);
const flows = rowsOf('example/flows.csv').map((row) => flowSchema.parse(cells(row)));
const transfers = rowsOf('example/transfers.csv').map((row) => transferSchema.parse(cells(row)));

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
const materialById = byId(materials);
const areaById = byId(areas);
const actorById = byId(actors);
const facilityById = byId(facilities);
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

/** The material first, then its ancestors up to the root; throws on a cycle. */
function pathOf(materialId: string): string[] {
  const path: string[] = [];
  for (let id: string | null = materialId; id; id = materialById.get(id)?.parentId ?? null) {
    if (path.includes(id)) throw new Error(`${materialId} stands below itself.`);
    path.push(id);
  }
  return path;
}

const matchable = ({ materialId, lowCode, hazardous }: Flow): MatchableFlow => ({
  materialId,
  materialPath: pathOf(materialId),
  lowCode,
  hazardous,
});
const pointOf = ({ geometry }: Facility) => geometry?.coordinates ?? [Number.NaN, Number.NaN];
const kindOf = ({ materialId }: Flow) => materialById.get(materialId)?.kind;
const areaOf = ({ facilityId }: Flow) => facilityById.get(facilityId)?.industrialAreaId;

describe('the material tree', () => {
  it('has three roots named after their kinds, and every node below its own kind', () => {
    expect(ids(materials.filter(({ parentId }) => parentId === null)).sort()).toEqual([
      'material',
      'plastic',
      'waste',
    ]);
    expect(ids(materials.filter(({ id, kind }) => pathOf(id).at(-1) !== kind))).toEqual([]);
  });

  it('stands in an order in which parents come first, without cycles, two to four levels deep', () => {
    const seen = new Set<string>();
    for (const { id, parentId } of materials) {
      expect(seen).not.toContain(id);
      if (parentId) expect(seen).toContain(parentId);
      seen.add(id);
    }
    expect(Math.max(...materials.map(({ id }) => pathOf(id).length))).toBeLessThanOrEqual(4);
  });

  it('has about 190 nodes, among them the two the register import needs', () => {
    expect(materials.length).toBeGreaterThanOrEqual(150);
    expect(materials.length).toBeLessThanOrEqual(210);
    for (const id of ['hazardous-waste-unspecified', 'non-hazardous-waste-unspecified']) {
      expect(materialById.get(id)?.parentId).toBe('waste-unspecified');
    }
  });

  it('names waste codes, polymers and sources that exist', () => {
    expect(ids(materials.filter(({ lowCodes }) => lowCodes.some((code) => !hazardousOf.has(code))))).toEqual(
      [],
    );
    expect(ids(materials.filter(({ polymerId }) => polymerId && !polymerIds.has(polymerId)))).toEqual([]);
    expect(ids(materials.filter(({ sourceId }) => !sourceIds.has(sourceId)))).toEqual([]);
  });

  it('gives no two materials of one locale the same name, and has no name without a material', () => {
    for (const locale of LOCALES) {
      const names = materials.map(({ names }) => names[locale]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      const keys = Object.keys(locales[locale] ?? {}).filter((key) => key.startsWith('material.'));
      expect(keys.filter((key) => !materialById.has(key.slice('material.'.length)))).toEqual([]);
    }
  });

  it('never lets two polymers be siblings', () => {
    const mixed = materials.filter(({ id, polymerId, parentId }) =>
      materials.some(
        (other) =>
          other.id !== id &&
          parentId !== null &&
          other.parentId === parentId &&
          materialById.get(parentId)?.parentId !== null &&
          other.polymerId !== polymerId,
      ),
    );
    expect(ids(mixed)).toEqual([]);
  });
});

describe('the example outlines', () => {
  it('are the eight areas, estimated and counter-clockwise', () => {
    expect(ids(areas).sort()).toEqual([
      'aviapolis',
      'bioruukki',
      'blue-industry-park',
      'hakkila-porttipuisto',
      'koivuhaka',
      'langmossebergen',
      'petikko',
      'viinikkala',
    ]);
    for (const { basis, sourceId, geometry } of areas) {
      expect({ basis, sourceId }).toEqual({ basis: 'estimated', sourceId: 'sivuvirta-area-outlines' });
      expect(turf.booleanClockwise(geometry.coordinates[0] ?? [])).toBe(false);
    }
  });

  it('do not cross themselves nor overlap each other, and have 50 to 200 hectares', () => {
    for (const { id, geometry } of areas) {
      expect(turf.kinks(turf.polygon(geometry.coordinates)).features).toEqual([]);
      const hectares = turf.area(geometry) / 10_000;
      expect(hectares, id).toBeGreaterThan(50);
      expect(hectares, id).toBeLessThan(200);
      for (const other of areas) {
        if (other.id > id)
          expect(turf.booleanDisjoint(geometry, other.geometry), `${id} ${other.id}`).toBe(true);
      }
    }
  });
});

describe('the example rows', () => {
  it('have ids of their own that begin with example-', () => {
    for (const rows of [actors, facilities, flows, transfers]) {
      expect(new Set(ids(rows)).size).toBe(rows.length);
      expect(ids(rows).filter((id) => !/^example-[a-z0-9-]+$/.test(id))).toEqual([]);
    }
  });

  it('say that they are invented', () => {
    for (const { id, basis, sourceId } of [...actors, ...facilities, ...flows, ...transfers]) {
      expect({ id, basis, sourceId }).toEqual({ id, basis: 'example', sourceId: 'sivuvirta-example' });
    }
    expect(actors.filter(({ businessId }) => businessId !== null)).toEqual([]);
    expect(facilities.filter(({ streetAddress }) => streetAddress !== null)).toEqual([]);
  });

  it('point at rows that exist', () => {
    for (const { id, actorId, industrialAreaId, naceCode } of facilities) {
      expect(actorById.has(actorId), id).toBe(true);
      if (industrialAreaId) expect(areaById.has(industrialAreaId), id).toBe(true);
      expect(naceCodes.has(naceCode ?? ''), id).toBe(true);
    }
    for (const { id, naceCode } of actors) expect(naceCodes.has(naceCode ?? ''), id).toBe(true);
    for (const { id, facilityId, materialId } of flows) {
      expect(facilityById.has(facilityId), id).toBe(true);
      expect(materialById.has(materialId), id).toBe(true);
    }
    for (const { id, donorFacilityId, receiverFacilityId, materialId } of transfers) {
      expect(facilityById.has(donorFacilityId) && facilityById.has(receiverFacilityId), id).toBe(true);
      expect(materialById.has(materialId), id).toBe(true);
    }
  });

  it('are hazardous exactly where the List of Waste says so', () => {
    for (const { id, lowCode, hazardous } of [...flows, ...transfers]) {
      if (lowCode) expect({ id, hazardous }).toEqual({ id, hazardous: hazardousOf.get(lowCode) });
    }
    expect(ids(flows.filter((f) => f.direction === 'output' && f.hazardous && !f.lowCode))).toEqual([]);
  });

  it('name a waste code under which the material usually travels', () => {
    const strange = flows.filter(
      ({ direction, lowCode, materialId }) =>
        direction === 'output' && lowCode && !materialById.get(materialId)?.lowCodes.includes(lowCode),
    );
    expect(ids(strange)).toEqual([]);
  });
});

describe('the example facilities', () => {
  it('stand in their area, 20 in each park and 24 to 30 in Vantaa', () => {
    const inMunicipality = (name: string) =>
      facilities.filter(({ industrialAreaId }) => areaById.get(industrialAreaId ?? '')?.municipality === name)
        .length;
    expect(inMunicipality('Turku')).toBe(20);
    expect(inMunicipality('Espoo')).toBe(20);
    expect(inMunicipality('Vantaa')).toBeGreaterThanOrEqual(24);
    expect(inMunicipality('Vantaa')).toBeLessThanOrEqual(30);
    for (const facility of facilities) {
      const inside = areas.filter(({ geometry }) => turf.booleanPointInPolygon(pointOf(facility), geometry));
      expect({ id: facility.id, areas: ids(inside) }).toEqual({
        id: facility.id,
        areas: facility.industrialAreaId ? [facility.industrialAreaId] : [],
      });
    }
  });

  it('keep 60 metres from each other and own flows of 2025', () => {
    for (const one of facilities) {
      for (const other of facilities) {
        if (one.id >= other.id) continue;
        const metres = turf.distance(pointOf(one), pointOf(other), { units: 'meters' });
        expect(metres, `${one.id} ${other.id}`).toBeGreaterThanOrEqual(60);
      }
      expect(
        flows.some(({ facilityId, year }) => facilityId === one.id && year === 2025),
        one.id,
      ).toBe(true);
    }
  });
});

describe('the example flows', () => {
  it('are 400 to 600, at least 30 % of them plastics', () => {
    expect(flows.length).toBeGreaterThanOrEqual(400);
    expect(flows.length).toBeLessThanOrEqual(600);
    expect(flows.filter((flow) => kindOf(flow) === 'plastic').length / flows.length).toBeGreaterThan(0.3);
  });

  it('describe each material at a facility once a direction and year', () => {
    const keys = flows.map(
      ({ facilityId, materialId, direction, year, lowCode }) =>
        `${facilityId} ${materialId} ${direction} ${year} ${lowCode}`,
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('tell the years 2023 and 2024 of about a fifth of the facilities, always with other amounts', () => {
    const past = flows.filter(({ year }) => year !== 2025);
    const facilitiesWithPast = new Set(past.map(({ facilityId }) => facilityId));
    expect(facilitiesWithPast.size / facilities.length).toBeGreaterThan(0.15);
    expect(facilitiesWithPast.size / facilities.length).toBeLessThan(0.3);
    for (const { id, facilityId, materialId, direction, year } of past) {
      expect([2023, 2024], id).toContain(year);
      const years = flows.filter(
        (f) => f.facilityId === facilityId && f.materialId === materialId && f.direction === direction,
      );
      expect(years.map(({ year }) => year).sort(), id).toEqual([2023, 2024, 2025]);
      expect(new Set(years.map(({ tonnesPerYear }) => tonnesPerYear)).size, id).toBeGreaterThan(1);
    }
  });

  it('are figures that a person would write', () => {
    expect(ids(flows.filter(({ tonnesPerYear }) => !Number.isInteger(tonnesPerYear)))).toEqual([]);
    expect(ids(flows.filter(({ tonnesPerYear }) => tonnesPerYear === 0))).toEqual([]);
  });

  it('have at least six hazardous outputs with an input that takes them', () => {
    const now = flows.filter(({ year }) => year === 2025);
    const inputs = now.filter(({ direction }) => direction === 'input');
    const placed = now.filter(
      (output) =>
        output.direction === 'output' &&
        output.hazardous &&
        inputs.some((input) => matchMetres(output, input, 500_000) !== null),
    );
    expect(placed.length).toBeGreaterThanOrEqual(6);
  });

  it('give every plastic that leaves Blue Industry Park three receivers within 30 km, one of them outside', () => {
    const now = flows.filter(({ year }) => year === 2025);
    const outputs = now.filter(
      (flow) =>
        flow.direction === 'output' && kindOf(flow) === 'plastic' && areaOf(flow) === 'blue-industry-park',
    );
    expect(outputs.length).toBeGreaterThan(20);
    for (const output of outputs) {
      const receivers = now.filter(
        (input) => input.direction === 'input' && matchMetres(output, input, 30_000) !== null,
      );
      expect(new Set(receivers.map(({ facilityId }) => facilityId)).size, output.id).toBeGreaterThanOrEqual(
        3,
      );
      const far = receivers.filter((input) => (matchMetres(output, input, 30_000) ?? 0) >= 5_000);
      expect(far.length, output.id).toBeGreaterThan(0);
    }
  });
});

describe('the example transfers', () => {
  it('are about 150, some inside each place and a few between Turku and the capital region', () => {
    expect(transfers.length).toBeGreaterThanOrEqual(100);
    expect(transfers.length).toBeLessThanOrEqual(170);
    const metres = transfers.map(({ donorFacilityId, receiverFacilityId }) =>
      turf.distance(
        pointOf(facilityById.get(donorFacilityId) as Facility),
        pointOf(facilityById.get(receiverFacilityId) as Facility),
        { units: 'meters' },
      ),
    );
    expect(metres.filter((distance) => distance < 1_500).length).toBeGreaterThan(15);
    const long = metres.filter((distance) => distance > 100_000).length;
    expect(long).toBeGreaterThan(0);
    expect(long).toBeLessThan(10);
  });

  it('never exceed what the donor puts out and what the receiver takes in', () => {
    const left = new Map(flows.map(({ id, tonnesPerYear }) => [id, tonnesPerYear]));
    const draw = (flow: Flow | undefined, tonnes: number) =>
      flow ? left.set(flow.id, (left.get(flow.id) ?? 0) - tonnes) : undefined;
    for (const t of transfers) {
      const at = (facilityId: string, direction: string) =>
        flows.filter((f) => f.facilityId === facilityId && f.direction === direction && f.year === t.year);
      const given = at(t.donorFacilityId, 'output').find(({ materialId }) => materialId === t.materialId);
      // The nearest ancestor that the receiver takes; a root is no material anyone asks for.
      const taken = pathOf(t.materialId)
        .slice(0, -1)
        .flatMap((id) => at(t.receiverFacilityId, 'input').filter(({ materialId }) => materialId === id))[0];
      expect(given, `${t.id}: donor`).toBeDefined();
      expect(taken, `${t.id}: receiver`).toBeDefined();
      expect({ lowCode: t.lowCode, hazardous: t.hazardous }, t.id).toEqual({
        lowCode: given?.lowCode,
        hazardous: given?.hazardous,
      });
      if (t.hazardous) expect(taken?.hazardous, t.id).toBe(true);
      draw(given, t.tonnes);
      draw(taken, t.tonnes);
    }
    expect([...left].filter(([, tonnes]) => tonnes < 0)).toEqual([]);
  });
});

/** Metres between the two facilities where the domain lets the pair through; null where it is no match. */
function matchMetres(output: Flow, input: Flow, radiusMetres: number): number | null {
  const from = facilityById.get(output.facilityId);
  const to = facilityById.get(input.facilityId);
  if (!from || !to || from === to) return null;
  const distanceMetres = turf.distance(pointOf(from), pointOf(to), { units: 'meters' });
  if (distanceMetres > radiusMetres) return null;
  const pair = { distanceMetres, output: matchable(output), input: matchable(input) };
  return scoreMatch(pair, { radiusMetres }) ? distanceMetres : null;
}
