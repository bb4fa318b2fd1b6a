import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facilityPropertiesSchema, flowPropertiesSchema } from '@sivuvirta/domain';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tables } from '../../packages/db/src/index.ts';
import { csv as csvFormat } from '../../packages/formats/src/csv.ts';
import { geojson as geojsonFormat } from '../../packages/formats/src/geojson.ts';
import { SILENT } from '../../scripts/import/progress.ts';
import { runImport } from '../../scripts/import/runImport.ts';
import { csv } from '../../scripts/import/table/csv.ts';
import { geojson } from '../../scripts/import/table/geojson.ts';
import { importTable } from '../../scripts/import/table/importTable.ts';
import { describeEachEngine } from '../support/eachEngine.ts';

const { facility, flow, source, actor } = tables;
const LIST = { source: 'Keksitty lista', licence: 'CC-BY-4.0' };
const FACILITIES = `\ufeffNimi;Yritys;Y-tunnus;Kunta;Toimiala;E (ETRS-TM35FIN);N (ETRS-TM35FIN);Vuosi;Peruste;Väri
Keksitty puutyö;Keksitty Oy;1234567-1;Turku;16.10;232000;6712000,5;2025;arvioitu;sininen
Keksitty telakka;Keksitty Oy;1234567-1;Turku;C30.11;;;2025;ilmoitettu;
;;;;;;;;;
Keksitty telakka;Toinen Oy;;Turku;;;;2025;ilmoitettu;
Keksitty väärä;Kolmas Oy;;Turku;99.99;;;2025;ilmoitettu;
Keksitty vaihdettu;Kolmas Oy;;Turku;;22,1;60,4;2025;
Keksitty vinossa;Kolmas Oy;;Turku
`;
const FLOWS = `Laitos;Kunta;Jätekoodi;Materiaali;Suunta;Määrä (t/v);Vaarallinen jäte;Vuosi;Peruste
Keksitty puutyö;turku;15 01 10*;;lähtevä;1 234,5;;2025;arvioitu
Keksitty telakka;;;ABS;tarve;12,500;;2025;arvioitu
Keksitty puutyö;;030105;;ut;10;;2025;arvioitu
Keksitty puutyö;;150110;;output;10;ei;2025;arvioitu
Keksitty puutyö;;;höpölöpö;output;10;;2025;arvioitu
Olematon;;;ABS;output;10;;2025;arvioitu
Keksitty puutyö;;;ABS;sivulle;10;;2025;arvioitu
Keksitty puutyö;;;ABS;output;paljon;;2025;arvioitu
`;

describeEachEngine('a table of facilities and a table of flows', {}, ({ database }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sivuvirta-table-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function bring(name: string, content: string, options: Record<string, string> = LIST) {
    const path = join(folder, name);
    writeFileSync(path, content);
    const verb = name.endsWith('.csv') ? csv : geojson;
    return runImport(database().db, (db, report, progress) => verb.run(db, path, options, report, progress), {
      progress: SILENT,
    });
  }
  const reasons = (report: Awaited<ReturnType<typeof bring>>) =>
    report.findings.map(({ line, reason }) => `${line}: ${reason}`);
  const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
  const pointFeature = (name: string, coordinates: unknown[], properties = {}) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: { name, municipality: 'Turku', ...properties },
  });
  let facilities: Awaited<ReturnType<typeof bring>>;
  let flows: Awaited<ReturnType<typeof bring>>;
  beforeAll(async () => {
    facilities = await bring('facilities.csv', FACILITIES);
    flows = await bring('flows.csv', FLOWS);
  });

  it('reads what Finnish Excel writes: byte order mark, semicolons, decimal commas, Finnish headers and words', async () => {
    expect(facilities.tables.get('facilities')).toEqual({ added: 2, updated: 0, unchanged: 0 });
    expect(flows.tables.get('flows')).toEqual({ added: 2, updated: 0, unchanged: 0 });
    const [offer] = await database().db.select().from(flow).where(eq(flow.direction, 'output'));
    expect(offer).toMatchObject({
      id: 'import-keksitty-lista-keksitty-puutyo-turku-contaminated-packaging-150110-output-2025',
      tonnesPerYear: 1234.5,
      lowCode: '150110',
      hazardous: true,
      basis: 'estimated',
    });
  });

  it('takes a comma for decimal where semicolons separate the fields', async () => {
    const [want] = await database().db.select().from(flow).where(eq(flow.direction, 'input'));
    expect(want?.tonnesPerYear).toBe(12.5);
  });

  it('refers to a company that is there by its id, and leaves the company as it is', async () => {
    const { db } = database();
    const [company] = await db.select().from(actor).where(eq(actor.businessId, '1234567-1'));
    const options = { ...LIST, year: '2020', basis: 'reported' };
    await bring(
      'known.csv',
      `name,company,company id,lat,lon\nHalli,Nimi toisin,${company?.id},60,22\n`,
      options,
    );
    const columns = { actorId: facility.actorId };
    const [hall] = await db.select(columns).from(facility).where(eq(facility.name, 'Halli'));
    expect(hall?.actorId).toBe(company?.id);
    expect(await db.select().from(actor).where(eq(actor.businessId, '1234567-1'))).toEqual([company]);
  });

  it('names the line and the reason of every facility that it refused', () => {
    expect(reasons(facilities)).toEqual([
      '5: the same name and municipality (add a column id to tell them apart) as line 3',
      '6: naceCode: "99.99" is not a code of NACE Rev. 2',
      '7: the row has 9 fields, the header has 10',
      '8: the row has 4 fields, the header has 10',
    ]);
  });

  it('names the line and the reason of every flow that it refused, with the candidates', () => {
    expect(reasons(flows)).toEqual([
      expect.stringMatching(/^4: several materials have the waste code 030105: wood-.*, wood-.*Write the id/),
      '5: hazardous: the row says no, but the List of Waste marks 150110 as hazardous',
      '6: the material "höpölöpö" is unknown',
      '7: the facility "Olematon" is unknown; import the facilities first',
      '8: direction: "sivulle" is not understood; write output or input',
      '9: tonnesPerYear: "paljon" is not a number',
    ]);
  });

  it('lists the columns that it did not use', () => {
    expect(facilities.notes).toContain('1 columns were not used: Väri');
  });

  it('changes nothing the second time', async () => {
    expect((await bring('facilities.csv', FACILITIES)).tables.get('facilities')).toMatchObject({
      unchanged: 2,
    });
    expect((await bring('flows.csv', FLOWS)).tables.get('flows')).toMatchObject({ unchanged: 2 });
    expect(await database().db.$count(source, eq(source.title, LIST.source))).toBe(1);
    expect(await database().db.$count(actor, eq(actor.businessId, '1234567-1'))).toBe(1);
  });

  it('updates what changed in the table, and only that', async () => {
    const changed = FACILITIES.replace('16.10', '16.2');
    expect((await bring('facilities.csv', changed)).tables.get('facilities')).toEqual({
      added: 0,
      updated: 1,
      unchanged: 1,
    });
    await bring('facilities.csv', FACILITIES);
  });

  it('says what to do when the table does not tell where it comes from', async () => {
    await expect(bring('facilities.csv', FACILITIES, {})).rejects.toThrow(
      /the source, the licence\. Add --source "Title" --licence/,
    );
    await expect(bring('a.geojson', collection(pointFeature('A', [22, 60])), LIST)).rejects.toThrow(
      'the year, the basis',
    );
  });

  it('does not let a source change its licence on the way', async () => {
    const report = await bring('facilities.csv', FACILITIES, { ...LIST, licence: 'CC0-1.0' });
    expect(reasons(report)[0]).toBe(
      '2: the source "Keksitty lista" is recorded under CC-BY-4.0, not CC0-1.0',
    );
  });

  it('says what a table lacks that is of neither kind', async () => {
    await expect(bring('odd.csv', 'Nimi,Määrä\nA,1\n')).rejects.toThrow(
      /As a table of flows it lacks a facility, a material.*\nAs a table of facilities it lacks a position/,
    );
  });

  it('reads points of GeoJSON, in degrees or on the Finnish grid, and refuses what is no place of a facility', async () => {
    const report = await bring(
      'points.geojson',
      collection(
        pointFeature('Degrees', [22.1, 60.4]),
        pointFeature('Grid', [500_000, 6_700_000]),
        pointFeature('Swapped', [60.4, 22.1]),
        pointFeature('Off the earth', [222, 60]),
        pointFeature('Not a number', ['x', 60]),
        { type: 'Feature', geometry: null, properties: { name: 'Nowhere' } },
        { type: 'Feature', geometry: { type: 'LineString' }, properties: { name: 'Line' } },
        { type: 'Point', coordinates: [22, 60] },
      ),
      { ...LIST, year: '2025', basis: 'raportoitu' },
    );
    expect(report.tables.get('facilities')).toMatchObject({ added: 3 });
    expect(reasons(report)).toEqual([
      '3: longitude 60.4 and latitude 22.1 look swapped',
      '4: 222, 60 is neither a longitude and latitude nor an ETRS-TM35FIN coordinate in Finland',
      '5: the coordinates are not two finite numbers',
      '7: the geometry is a LineString; a facility is a Point',
      '8: it is not a GeoJSON Feature',
    ]);
  });

  it('stops at GeoJSON that is nested too deep, broken, or no collection', async () => {
    const deep = collection(
      pointFeature('Deep', [22, 60], { x: JSON.parse('['.repeat(40) + ']'.repeat(40)) }),
    );
    await expect(bring('deep.geojson', deep)).rejects.toThrow('nested deeper than 32');
    await expect(
      bring('broken.geojson', collection(pointFeature('A', [22, 60])).slice(0, -5)),
    ).rejects.toThrow('cannot be read as GeoJSON');
    await expect(bring('none.geojson', '{"type":"Topology"}')).rejects.toThrow('has no features');
  });

  it('does not write over a row of another source', async () => {
    const report = await bring(
      'taken.csv',
      'id,name,lon,lat\nimport-keksitty-lista-keksitty-puutyo-turku,X,22,60\n',
      {
        source: 'Another list',
        licence: 'CC0-1.0',
        year: '2024',
        basis: 'reported',
      },
    );
    expect(reasons(report)[0]).toMatch(
      /^2: the id "import-.*" belongs to a row of the source "import-keksitty-lista"/,
    );
  });

  it('stops at more than 50,000 rows and writes nothing', async () => {
    const rows = (async function* () {
      yield { line: 1, cells: { name: 'First of many' }, geometry: null };
      for (let line = 2; line <= 50_001; line += 1) yield { line, cells: {}, problem: 'it is one too many' };
    })();
    const file = { name: 'many', headers: ['name'], rows, decimalComma: false, hasGeometry: true };
    const options = { ...LIST, year: '2025', basis: 'reported' };
    const run = runImport(database().db, (db, report) => importTable(db, file, options, report), {
      progress: SILENT,
    });
    await expect(run).rejects.toThrow('more than 50000 rows');
    expect(await database().db.$count(facility, eq(facility.name, 'First of many'))).toBe(0);
  });

  it.each([csvFormat, geojsonFormat])(
    'takes our own download back without a change, as $extension',
    async (format) => {
      const { db } = database();
      const origin = { year: 2025, basis: 'estimated', sourceId: 'import-keksitty-lista' };
      const credit = { sourceTitle: 'Keksitty lista', licence: 'CC-BY-4.0', attribution: 'Keksitty lista' };
      const facilityId = 'import-keksitty-lista-keksitty-telakka-turku';
      const [row] = await db
        .select({ actorId: facility.actorId })
        .from(facility)
        .where(eq(facility.id, facilityId));
      const own = facilityPropertiesSchema.parse({
        name: 'Keksitty telakka',
        actorName: 'Keksitty Oy',
        actorId: row?.actorId,
        industrialAreaId: null,
        naceCode: '30.11',
        activity: null,
        streetAddress: null,
        postalCode: null,
        municipality: 'Turku',
        country: 'FI',
        precisionMetres: null,
        ...origin,
        basis: 'reported',
        ...credit,
      });
      const [wanted] = await db.select().from(flow).where(eq(flow.direction, 'input'));
      const flowProperties = flowPropertiesSchema.parse({
        ...wanted,
        facilityName: 'Keksitty telakka',
        actorName: 'Keksitty Oy',
        industrialAreaId: null,
        municipality: 'Turku',
        kind: 'plastic',
        materialNameFi: 'ABS',
        materialNameSv: 'ABS',
        materialNameEn: 'ABS',
        ...credit,
      });
      for (const [table, id, properties, names] of [
        ['facilities', facilityId, own, Object.keys(facilityPropertiesSchema.shape)],
        ['flows', wanted?.id ?? '', flowProperties, Object.keys(flowPropertiesSchema.shape)],
      ] as const) {
        const batches = (async function* () {
          yield [{ type: 'Feature' as const, id, geometry: null, properties }];
        })();
        const description = { title: 'x', properties: names, timeStamp: '2026-11-24T00:00:00Z' };
        let text = '';
        for await (const piece of format.encode(batches, description)) text += piece;
        const report = await bring(`${table}.${format.extension}`, text, {});
        expect([table, report.findings, report.tables.get(table)]).toEqual([
          table,
          [],
          { added: 0, updated: 0, unchanged: 1 },
        ]);
        expect(report.notes.filter((note) => note.includes('not used'))).toEqual([]);
      }
    },
  );
});
