import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq, isNull } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { tables } from '../../packages/db/src/index.ts';
import { importRegister } from '../../scripts/import/eprtr/importRegister.ts';
import type { ImportReport } from '../../scripts/import/importReport.ts';
import { SILENT } from '../../scripts/import/progress.ts';
import { runImport } from '../../scripts/import/runImport.ts';
import { describeEachEngine } from '../support/eachEngine.ts';

const folder = fileURLToPath(new URL('../fixtures/eprtr', import.meta.url));
const { flow, facility, transfer, actor } = tables;

function folderThatBreaksAtItsEnd(): string {
  const copy = mkdtempSync(join(tmpdir(), 'sivuvirta-register-'));
  cpSync(folder, copy, { recursive: true });
  appendFileSync(join(copy, 'eprtr_fi_waste_transfers.csv'), '"0000000001,2022');
  return copy;
}

describeEachEngine('a small register with every special case', {}, ({ database }) => {
  const run = (dryRun = false, from = folder) =>
    runImport(database().db, (db, report, progress) => importRegister(db, from, report, progress), {
      progress: SILENT,
      dryRun,
    });
  const flowOf = async (id: string) =>
    (
      await database()
        .db.select()
        .from(flow)
        .where(eq(flow.id, `eprtr-${id}`))
    )[0];
  const facilityOf = async (id: string) => {
    const { name, actorId, activity, municipality, country, precisionMetres, postalCode } = facility;
    const columns = { name, actorId, activity, municipality, country, precisionMetres, postalCode };
    const rows = await database()
      .db.select(columns)
      .from(facility)
      .where(eq(facility.id, `eprtr-${id}`));
    return rows[0];
  };
  let stopped: { error: unknown; facilities: number };
  let tried: ImportReport;
  let flowsAfterTrial: number;
  let first: ImportReport;
  beforeAll(async () => {
    const error = await run(false, folderThatBreaksAtItsEnd()).catch((thrown) => thrown);
    stopped = { error, facilities: await database().db.$count(facility) };
    tried = await run(true);
    flowsAfterTrial = await database().db.$count(flow);
    first = await run();
  });

  it('writes nothing at all when the last file breaks off at its end', () => {
    expect(String(stopped.error)).toContain('a quoted field begins on line 13 and never ends');
    expect(stopped.facilities).toBe(0);
  });

  it('tells in a dry run what it would do, and does nothing', () => {
    expect(flowsAfterTrial).toBe(0);
    expect(tried.tables).toEqual(first.tables);
  });

  it('accounts for every row: accepted or refused', () => {
    expect(first.files.get('eprtr_fi_facilities.csv')).toEqual({ read: 5, refused: 1 });
    expect(first.files.get('eprtr_fi_waste_transfers.csv')).toEqual({ read: 11, refused: 5 });
    expect(first.tables.get('flows')).toEqual({ added: 6, updated: 0, unchanged: 0 });
    expect(first.tables.get('transfers')).toEqual({ added: 2, updated: 0, unchanged: 0 });
  });

  it('names the line and the reason of every row that it refused or kept in part', () => {
    expect(first.findings.map(({ line, outcome, reason }) => `${line} ${outcome}: ${reason}`)).toEqual([
      '6 refused: geometry.coordinates.1: Too big: expected number to be <=90',
      '6 kept in part: flow only, no transfer: the receiver has a country but no name',
      '7 refused: treatment is "X", not R or D',
      '8 refused: tonnes is "lots", not a mass',
      '9 refused: facility_id "0000000099" is not among the facilities',
      '10 refused: the row has 5 fields, the header has 10',
      '11 refused: facility_id "0000000005" is not among the facilities',
      `12 kept in part: flow only, no transfer: the receiver's country "Atlantis" is unknown`,
    ]);
  });

  it('changes nothing when the same folder is imported again', async () => {
    const again = await run();
    for (const [table, { added, updated, unchanged }] of again.tables)
      expect([table, added, updated, unchanged]).toEqual([table, 0, 0, first.tables.get(table)?.added]);
    expect(again.findings).toEqual(first.findings);
  });

  it('makes an output flow of a waste row, with the class, treatment and method that it states and no waste code', async () => {
    expect(await flowOf('0000000001-2022-nonhw-r-pahittad-metall-ab')).toEqual({
      id: 'eprtr-0000000001-2022-nonhw-r-pahittad-metall-ab',
      facilityId: 'eprtr-0000000001',
      materialId: 'non-hazardous-waste-unspecified',
      lowCode: null,
      hazardous: false,
      direction: 'output',
      tonnesPerYear: 200,
      description: null,
      treatment: 'recovery',
      reportingMethod: 'estimated',
      suspect: false,
      year: 2022,
      basis: 'reported',
      sourceId: 'eea-industrial-reporting',
    });
  });

  it('keeps two rows that differ in nothing but the mass apart', async () => {
    expect((await flowOf('0000000001-2022-hw-r'))?.tonnesPerYear).toBe(6.5);
    expect((await flowOf('0000000001-2022-hw-r-2'))?.tonnesPerYear).toBe(3.5);
  });

  it('marks the flows and transfers of a facility-year that the register data marks as suspect', async () => {
    const rows = await database().db.select({ year: flow.year }).from(flow).where(eq(flow.suspect, true));
    expect(rows).toEqual([{ year: 2023 }]);
    expect(await database().db.$count(transfer, eq(transfer.suspect, true))).toBe(1);
  });

  it('takes a receiver that is written in other capitals for the same receiver abroad', async () => {
    expect(await facilityOf('receiver-se-pahittad-metall-ab-lulea')).toMatchObject({
      country: 'SE',
      municipality: 'Luleå',
      postalCode: '97437',
      actorId: 'eprtr-receiver-se-pahittad-metall-ab-lulea',
    });
    expect(await database().db.$count(transfer)).toBe(2);
  });

  it('gives no position to a facility whose position is withheld, though the file has projected coordinates', async () => {
    const rows = await database()
      .db.select({ id: facility.id })
      .from(facility)
      .where(isNull(facility.geometry));
    expect(rows.map(({ id }) => id).sort()).toEqual([
      'eprtr-0000000003',
      'eprtr-fi-eea-4',
      'eprtr-receiver-se-pahittad-metall-ab-lulea',
    ]);
  });

  it('does not take two withheld companies for one, and one company in other capitals for two', async () => {
    expect((await facilityOf('0000000003'))?.actorId).not.toBe((await facilityOf('fi-eea-4'))?.actorId);
    expect((await facilityOf('0000000002'))?.actorId).toBe('eprtr-keksitty-oy');
    const [company] = await database().db.select().from(actor).where(eq(actor.id, 'eprtr-keksitty-oy'));
    expect(company).toMatchObject({ name: 'Keksitty Oy', naceCode: null });
  });

  it('drops spaces around a cell, so that a download of the rows gives the same rows back', async () => {
    expect((await facilityOf('0000000002'))?.name).toBe('Keksitty voimala 2');
  });

  it('states a coarser precision where the position has fewer decimals, and the activity in words of the register', async () => {
    expect(await facilityOf('0000000001')).toMatchObject({ precisionMetres: 150 });
    expect(await facilityOf('0000000002')).toMatchObject({
      precisionMetres: 1110,
      activity: 'Thermal power stations',
    });
  });
});
