import type { FlowFilter } from '@sivuvirta/domain';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { facility, flow, transfer } from '../tables/index.ts';
import { countFacets } from './countFacets.ts';
import { countFacilities } from './countFacilities.ts';
import { countFlows } from './countFlows.ts';
import { countIndustrialAreas } from './countIndustrialAreas.ts';
import { countTransfers } from './countTransfers.ts';
import { extentOf } from './extentOf.ts';
import {
  insertReferences,
  inventedFacility,
  inventedFlow,
  inventedTransfer,
} from './fixture.test-support.ts';
import { listFacilities } from './listFacilities.ts';
import { listFlows } from './listFlows.ts';
import { listIndustrialAreas } from './listIndustrialAreas.ts';
import { listTransfers } from './listTransfers.ts';
import { summariseFacilities } from './summariseFacilities.ts';

describeEachEngine('the flow filter', {}, ({ database }) => {
  beforeAll(async () => {
    const { db } = database();
    await insertReferences(db);
    await db.insert(facility).values([
      inventedFacility('mill', {
        industrialAreaId: 'kera',
        geometry: { type: 'Point', coordinates: [24.76, 60.22] },
      }),
      inventedFacility('works'),
      inventedFacility('secret', { geometry: null }),
      inventedFacility('idle'),
    ]);
    await db.insert(flow).values([
      inventedFlow('film-2023', 'mill', { year: 2023, lowCode: '150102' }),
      inventedFlow('film-2024', 'mill', { lowCode: '150102', suspect: true }),
      inventedFlow('pe-in', 'works', {
        materialId: 'pe',
        direction: 'input',
        year: 2022,
        tonnesPerYear: 7,
      }),
      inventedFlow('ash', 'works', { materialId: 'ash', year: 2022, basis: 'reported' }),
      inventedFlow('poison', 'secret', { materialId: 'waste', lowCode: '150110', hazardous: true }),
    ]);
    await db
      .insert(transfer)
      .values([
        inventedTransfer('mill-works', 'mill', 'works', { lowCode: '150102' }),
        inventedTransfer('works-mill-2022', 'works', 'mill', { year: 2022, materialId: 'ash' }),
        inventedTransfer('works-secret', 'works', 'secret', { year: 2023, hazardous: true }),
      ]);
  });

  const flows = async (filter: FlowFilter) => {
    const found = (await listFlows(database().db, filter, { limit: 100 })).map((row) => row.id);
    expect(await countFlows(database().db, filter)).toBe(found.length);
    return found;
  };
  const transfers = async (filter: FlowFilter) => {
    const found = (await listTransfers(database().db, filter, { limit: 100 })).map((row) => row.id);
    expect(await countTransfers(database().db, filter)).toBe(found.length);
    return found;
  };

  it('lets everything through when it is empty', async () => {
    expect(await flows({})).toEqual(['ash', 'film-2023', 'film-2024', 'pe-in', 'poison']);
    expect(await transfers({})).toEqual(['mill-works', 'works-mill-2022', 'works-secret']);
  });

  it('means a material and everything below it', async () => {
    expect(await flows({ materialId: ['pe'] })).toEqual(['film-2023', 'film-2024', 'pe-in']);
    expect(await flows({ materialId: ['pe-film', 'ash'] })).toEqual(['ash', 'film-2023', 'film-2024']);
    expect(await transfers({ materialId: ['waste'] })).toEqual(['works-mill-2022']);
  });

  it('means a waste code and everything below it', async () => {
    expect(await flows({ lowCode: ['15'] })).toEqual(['film-2023', 'film-2024', 'poison']);
    expect(await flows({ lowCode: ['150110', '2001'] })).toEqual(['poison']);
    expect(await transfers({ lowCode: ['1501'] })).toEqual(['mill-works']);
  });

  it('takes kind, direction, basis, year and hazard', async () => {
    expect(await flows({ kind: ['waste'] })).toEqual(['ash', 'poison']);
    expect(await flows({ direction: ['input'] })).toEqual(['pe-in']);
    expect(await flows({ basis: ['reported', 'measured'] })).toEqual(['ash']);
    expect(await flows({ year: [2023, 2022] })).toEqual(['ash', 'film-2023', 'pe-in']);
    expect(await flows({ hazardous: true })).toEqual(['poison']);
    expect(await flows({ hazardous: false, kind: ['waste'] })).toEqual(['ash']);
  });

  it('knows each facility’s latest year, and each donor’s', async () => {
    expect(await flows({ latest: true })).toEqual(['ash', 'film-2024', 'pe-in', 'poison']);
    expect(await transfers({ latest: true })).toEqual(['mill-works', 'works-secret']);
  });

  it('takes an area or a facility, of a transfer at either end', async () => {
    expect(await flows({ industrialAreaId: ['kera'] })).toEqual(['film-2023', 'film-2024']);
    expect(await transfers({ industrialAreaId: ['kera'] })).toEqual(['mill-works', 'works-mill-2022']);
    expect(await transfers({ facilityId: ['secret'] })).toEqual(['works-secret']);
  });

  it('leaves out what has no position when a bbox is asked', async () => {
    expect(await flows({ bbox: [-180, -90, 180, 90] })).not.toContain('poison');
    expect(await transfers({ bbox: [-180, -90, 180, 90] })).toEqual(['mill-works', 'works-mill-2022']);
  });

  it('takes values word for word, whatever is in them', async () => {
    expect(await flows({ facilityId: ["mill' or '1'='1", 'mill'] })).toEqual(['film-2023', 'film-2024']);
    expect(await flows({ lowCode: ['%'] })).toEqual([]);
    expect(await flows({ materialId: ['{pe}', 'a"b', 'a\\'] })).toEqual([]);
  });

  it('goes on after the last id of a page', async () => {
    const page = await listFlows(database().db, {}, { limit: 2, afterId: 'film-2023' });
    expect(page.map((row) => row.id)).toEqual(['film-2024', 'pe-in']);
  });

  it('takes a period of years with open ends', async () => {
    const during = (fromYear: number | null, toYear: number | null) =>
      countFlows(database().db, {}, { fromYear, toYear });
    expect(await during(2023, 2023)).toBe(1);
    expect(await during(null, 2023)).toBe(3);
    expect(await during(2024, null)).toBe(2);
    expect(await during(null, null)).toBe(5);
  });

  it('picks facilities and areas by their flows', async () => {
    const { db } = database();
    const having = async (flows: FlowFilter) =>
      (await listFacilities(db, { flows }, { limit: 10 })).map((row) => row.id);
    expect(await having({ materialId: ['pe'] })).toEqual(['mill', 'works']);
    expect(await having({ year: [2024], latest: true })).toEqual(['mill', 'secret']);
    expect(await countFacilities(db, { flows: { hazardous: true } })).toBe(1);
    expect(await countFacilities(db, {})).toBe(4);
    expect(await countIndustrialAreas(db, { flows: { year: [2023] } })).toBe(1);
    expect(await countIndustrialAreas(db, { flows: { kind: ['waste'] } })).toBe(0);
  });

  it('counts what each value would leave, every other filter applied', async () => {
    const facets = await countFacets(database().db, { kind: ['plastic'], year: [2024] });
    expect(facets).toEqual({
      kind: [
        { value: 'waste', count: 1 },
        { value: 'plastic', count: 1 },
      ],
      direction: [{ value: 'output', count: 1 }],
      basis: [{ value: 'example', count: 1 }],
      year: [
        { value: 2022, count: 1 },
        { value: 2023, count: 1 },
        { value: 2024, count: 1 },
      ],
      materialId: [
        { value: 'pe', count: 1 },
        { value: 'pe-film', count: 1 },
        { value: 'plastic', count: 1 },
      ],
    });
  });

  it('sums a facility’s flows by direction and kind', async () => {
    const { db } = database();
    const summaries = await summariseFacilities(db, {});
    expect(summaries.map((row) => row.id)).toEqual(['mill', 'works']);
    expect(summaries[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [24.76, 60.22] },
      flowCount: 2,
      suspect: true,
      outputTonnesPerYear: { waste: 0, plastic: 20, material: 0 },
      inputTonnesPerYear: { waste: 0, plastic: 0, material: 0 },
    });
    expect(summaries[1]).toMatchObject({
      outputTonnesPerYear: { waste: 10, plastic: 0 },
      inputTonnesPerYear: { plastic: 7 },
    });
    const all = await summariseFacilities(db, {}, { withoutPosition: true });
    expect(all.map((row) => row.id)).toEqual(['mill', 'secret', 'works']);
  });

  it('leaves rows as plain values on both engines', async () => {
    const { db } = database();
    const [area] = await listIndustrialAreas(db, {}, { limit: 1 });
    expect(area).toMatchObject({ id: 'kera', facilityCount: 1, precisionMetres: 100, year: 2024 });
    const [row] = await listTransfers(db, {}, { limit: 1 });
    expect(row).toMatchObject({
      id: 'mill-works',
      donorFacilityName: 'Tehdas mill',
      geometry: {
        type: 'LineString',
        coordinates: [
          [24.76, 60.22],
          [24.94, 60.17],
        ],
      },
      tonnes: 5,
      hazardous: false,
    });
  });

  it('has the extent of what has a position', async () => {
    const { db } = database();
    expect(await extentOf(db, 'flow')).toEqual({
      bbox: [24.76, 60.17, 24.94, 60.22],
      firstYear: 2022,
      lastYear: 2024,
    });
    expect(await extentOf(db, 'industrialArea')).toMatchObject({ firstYear: 2024 });
  });
});
