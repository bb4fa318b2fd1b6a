import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { tables } from '../../packages/db/src/index.ts';
import { describeEachEngine } from '../../test/support/eachEngine.ts';
import { removeExample } from './removeExample.ts';
import { type SeedReport, seedDatabase } from './seedDatabase.ts';

const { material, loadedData, lowEntry } = tables;

describeEachEngine('seedDatabase', {}, ({ database }) => {
  let first: SeedReport;
  const steps: string[] = [];
  beforeAll(async () => {
    first = await seedDatabase(database().db, { onProgress: (step) => steps.push(step) });
  });

  it('loads every reference table', async () => {
    expect(first.reference?.['waste codes']).toEqual({ added: 975, updated: 0, unchanged: 0 });
    expect(first.reference?.activities).toMatchObject({ added: 996 });
    expect(first.reference?.polymers).toMatchObject({ added: 29 });
    expect(steps[0]).toBe('reference data');
    const [entry] = await database().db.select().from(lowEntry).where(eq(lowEntry.code, '150110'));
    expect(entry).toMatchObject({ parentCode: '1501', hazardous: true });
  });

  it('gives each material its path, itself first and the root last', async () => {
    const [row] = await database()
      .db.select()
      .from(material)
      .where(eq(material.id, 'hazardous-waste-unspecified'));
    expect(row?.path).toEqual(['hazardous-waste-unspecified', 'waste-unspecified', 'waste']);
    expect(row?.nameFi).toMatch(/vaarallinen/);
  });

  it('has nothing to do while the files are as they were loaded', async () => {
    expect((await seedDatabase(database().db)).reference).toBeNull();
  });

  it('loads the reference tables again when a file changed, and puts right what differs', async () => {
    const { db } = database();
    await db.update(loadedData).set({ sha256: 'of an older file' }).where(eq(loadedData.name, 'reference'));
    await db.update(lowEntry).set({ titleFi: 'vanha' }).where(eq(lowEntry.code, '150110'));
    expect((await seedDatabase(db)).reference?.['waste codes']).toEqual({
      added: 0,
      updated: 1,
      unchanged: 974,
    });
  });
});

describeEachEngine('the example', { seeded: true }, ({ database }) => {
  const companies = () => database().db.$count(tables.actor, eq(tables.actor.sourceId, 'sivuvirta-example'));

  it('does not come back after the operator removed it, unless asked for', async ({ skip }) => {
    const { db } = database();
    const before = await companies();
    if (before === 0) skip('the example data is not in this package');
    await removeExample(db);
    expect(await companies()).toBe(0);
    expect((await seedDatabase(db)).example).toBeNull();
    expect(await companies()).toBe(0);
    await seedDatabase(db, { example: 'again' });
    expect(await companies()).toBe(before);
    await seedDatabase(db, { example: 'again' });
    expect(await companies()).toBe(before);
  });
});
