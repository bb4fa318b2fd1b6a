import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { tables } from '../../packages/db/src/index.ts';
import { importRegister } from '../../scripts/import/eprtr/importRegister.ts';
import { SILENT } from '../../scripts/import/progress.ts';
import { runImport } from '../../scripts/import/runImport.ts';
import { describeEachEngine } from '../support/eachEngine.ts';

const folder = process.env.SHARED_DATA ?? join(import.meta.dirname, '../../../shared/data');
const present = existsSync(join(folder, 'eprtr_fi_waste_transfers.csv'));
const name = present ? 'the real register' : 'the real register (not here: set SHARED_DATA to its folder)';

describe.skipIf(!present)(name, () => {
  describeEachEngine('imported twice', {}, ({ database }) => {
    it('gives the same 1,072 facilities, 8,564 flows and 174 transfers, and nothing new the second time', async () => {
      const { db } = database();
      const run = () =>
        runImport(db, (inside, report, progress) => importRegister(inside, folder, report, progress), {
          progress: SILENT,
        });
      const first = await run();
      expect(first.refused).toBe(0);
      expect(first.files.get('eprtr_fi_facilities.csv')?.read).toBe(1072);
      expect(first.files.get('eprtr_fi_waste_transfers.csv')?.read).toBe(8564);
      expect(Object.fromEntries([...first.tables].map(([table, { added }]) => [table, added]))).toEqual({
        actors: 861,
        facilities: 1072 + 48,
        flows: 8564,
        transfers: 174,
      });
      expect(await db.$count(tables.flow, eq(tables.flow.suspect, true))).toBe(125);
      expect(first.findings.map(({ line }) => line)).toEqual([6457, 7293]);

      const second = await run();
      for (const counts of second.tables.values()) expect(counts).toMatchObject({ added: 0, updated: 0 });
      expect(second.notes).toEqual(first.notes);
    });
  });
});
