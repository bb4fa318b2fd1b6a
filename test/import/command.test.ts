import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../packages/db/src/lockFolder.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'sivuvirta-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `npm run import -- …` the way npm does, on a data folder of its own. */
function command(...args: string[]) {
  const { DATABASE_URL: _unset, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/import.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, DATA_DIR: join(folder, 'data') },
  });
  return { status, stdout, stderr };
}

function registerWith(file: string, change: (bytes: Buffer) => Buffer | string): string {
  const copy = mkdtempSync(join(folder, 'register-'));
  cpSync(join(root, 'test/fixtures/eprtr'), copy, { recursive: true });
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file))));
  return copy;
}

describe('npm run import', () => {
  it.each([
    ['no verb', [], '"" is no verb'],
    ['an unknown verb', ['xlsx', 'a.xlsx'], '"xlsx" is no verb'],
    ['no path', ['eprtr'], 'Give one path: npm run import -- eprtr <folder>'],
    ['an unknown option', ['eprtr', '.', '--fast'], "Unknown option '--fast'"],
    ['an absent folder', ['eprtr', '/no/such/folder'], 'There is no folder /no/such/folder.'],
    [
      'a folder without the files',
      ['eprtr', 'test/import'],
      'lacks eprtr_activities.csv, eprtr_fi_waste_yearly.csv',
    ],
    ['an absent file', ['csv', '/no/such/file.csv'], 'There is no file /no/such/file.csv.'],
  ])('explains %s in a sentence, without a stack, with exit code 1', (_what, args, sentence) => {
    const { status, stderr } = command(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  it('tells to stop the server when a running one holds the database', () => {
    const unlock = lockFolder(join(folder, 'data'));
    const { status, stderr } = command('eprtr', 'test/fixtures/eprtr');
    unlock();
    expect(stderr).toContain(`is in use by process ${process.pid}`);
    expect(stderr).toContain('Stop the server first, or set DATABASE_URL');
    expect(status).toBe(1);
  });

  it('imports a register folder into DATA_DIR, prints the report and writes the refused rows', () => {
    const refused = join(folder, 'refused.csv');
    const { status, stdout, stderr } = command('eprtr', 'test/fixtures/eprtr', '--report', refused);
    expect(stderr).not.toContain('Error');
    expect(stdout).toMatch(/eprtr_fi_waste_transfers.csv +11 +6 +5/);
    expect(stdout).toMatch(/flows +6 +0 +0/);
    expect(readFileSync(refused, 'utf8').split('\n')[3]).toBe(
      'eprtr_fi_waste_transfers.csv,7,refused,"treatment is ""X"", not R or D"',
    );
    expect(status).toBe(0);
  });

  it.each([
    [
      'a missing column',
      'eprtr_fi_facilities.csv',
      (b: Buffer) => String(b).replace(',lat,', ',latitude,'),
      'the header lacks lat',
    ],
    [
      'a quote that never ends',
      'eprtr_fi_waste_transfers.csv',
      (b: Buffer) => `${b}"0000000001,2022\n`,
      'a quoted field begins on line 13',
    ],
    [
      'a broken quote',
      'eprtr_fi_facilities.csv',
      (b: Buffer) => String(b).replace('""Ykkönen""', '"Ykkönen"'),
      'the quotes on line 2 are broken',
    ],
    [
      'bytes that are not UTF-8',
      'eprtr_fi_facilities.csv',
      (b: Buffer) => Buffer.from(String(b), 'latin1'),
      'line 2 is not UTF-8',
    ],
    ['an empty file', 'eprtr_fi_waste_transfers.csv', () => '', 'eprtr_fi_waste_transfers.csv is empty'],
  ])('stops at %s and says where', (_what, file, change, sentence) => {
    const { status, stderr } = command('eprtr', registerWith(file, change));
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
