import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders whose files only count when the array beside them names them. */
const REGISTRIES = [
  'packages/domain/src/matching/criteria',
  'packages/formats/src',
  'apps/api/src/collections',
  'apps/web/src/map/layers',
];

describe('the registries', () => {
  for (const folder of REGISTRIES) {
    it(`every file of ${folder} is registered in its index`, () => {
      const index = readFileSync(`${folder}/index.ts`, 'utf8');
      const files = globSync(`${folder}/*.{ts,tsx}`).filter(
        (file) => !/(\.test\.tsx?|\/index\.ts)$/.test(file),
      );
      expect(files.length).toBeGreaterThan(0);
      expect(files.filter((file) => !index.includes(`./${basename(file)}'`))).toEqual([]);
    });
  }

  it('every table is registered, else no migration would make it', () => {
    const index = readFileSync('packages/db/src/tables/index.ts', 'utf8');
    const tables = globSync('packages/db/src/tables/*.ts').filter(
      (file) => !/(\.test|\/index)\.ts$/.test(file),
    );
    expect(tables.filter((file) => !index.includes(`./${basename(file)}'`))).toEqual([]);
  });

  it('every room opens with a README', () => {
    const rooms = ['scripts', ...globSync('{apps,packages}/*/package.json').map(dirname)];
    expect(rooms.filter((room) => !existsSync(`${room}/README.md`))).toEqual([]);
  });

  it('the top level holds what the house draws and nothing else', () => {
    const drawn = [
      'LICENSE',
      'README.md',
      'apps',
      'data',
      'package-lock.json',
      'package.json',
      'packages',
      'scripts',
      'test',
      'tsconfig.json',
    ];
    const found = globSync('*').filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(found.sort()).toEqual(drawn);
  });
});
