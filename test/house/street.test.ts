import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';

/** The one-way street: what the files of a room may import and must not contain. */
const ROOMS = {
  'packages/domain': { imports: ['zod'], never: [/\bDate\.now\(|new Date\(\)|\bfetch\(|Math\.random\(/] },
  'packages/formats': { imports: ['@sivuvirta/domain', 'csv-stringify'], never: [/content-type/i] },
  'packages/db': {
    imports: ['@sivuvirta/domain', 'drizzle-orm', 'postgres', '@electric-sql/', 'node:'],
    never: [/\bHTTP\b/, /scoreMatch/],
  },
  'apps/api': {
    imports: [
      '@sivuvirta/domain',
      '@sivuvirta/formats',
      '@sivuvirta/db',
      'hono',
      '@hono/',
      '@formatjs/',
      'zod',
      'node:',
    ],
    never: [/\bsql`/, /from 'drizzle-orm/],
  },
  'apps/web': {
    imports: [
      '@sivuvirta/domain',
      '@sivuvirta/formats',
      'react',
      '@tanstack/',
      '@deck.gl/',
      '@luma.gl/',
      '@turf/',
      'maplibre-gl',
      '@maplibre/maplibre-gl-style-spec',
      'pmtiles',
      'nuqs',
      'lucide-react',
      '@fontsource/',
      'geojson',
    ],
    never: [/\bsql`/, /dangerouslySetInnerHTML|\.innerHTML\b/],
  },
} as const satisfies Record<string, { imports: readonly string[]; never: readonly RegExp[] }>;

/** Files that alone may do a thing. */
const ALONE = [
  {
    what: 'reads the environment',
    pattern: /process\.env/,
    files: ['apps/api/src/server.ts'],
    below: ['apps', 'packages'],
  },
  {
    what: 'makes a map',
    pattern: /new (maplibregl\.)?Map\(\{/,
    files: ['apps/web/src/map/MapView.tsx'],
    below: ['apps/web'],
  },
  {
    what: 'turns an error into problem details',
    pattern: /application\/problem\+json/,
    files: ['apps/api/src/problem.ts'],
    below: ['apps/api/src'],
  },
];

const importsOf = (text: string) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ].map((match) => (match[1] ?? match[2] ?? match[3]) as string);

describe('the one-way street', () => {
  for (const [room, { imports, never }] of Object.entries(ROOMS)) {
    const files = sourceFiles(`${room}/src`);

    it(`${room} has files to look at`, () => {
      expect(files.length).toBeGreaterThan(0);
    });

    it(`${room} imports only what stands before it`, () => {
      const strangers = files.flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .filter((name) => !name.startsWith('.') && !imports.some((allowed) => name.startsWith(allowed)))
          .map((name) => `${file} imports ${name}`),
      );
      expect(strangers).toEqual([]);
    });

    it(`${room} reaches into no other room by a relative path`, () => {
      const climbers = files.flatMap((file) =>
        importsOf(readFileSync(file, 'utf8'))
          .filter((name) => name.startsWith('.'))
          .map((name) => new URL(name, `file:///${file}`).pathname.slice(1))
          .filter((target) => !target.startsWith(`${room}/`) && !target.startsWith('data/locales/'))
          .map((target) => `${file} reaches ${target}`),
      );
      expect(climbers).toEqual([]);
    });

    it(`${room} holds nothing that belongs elsewhere`, () => {
      const found = files.flatMap((file) =>
        never
          .filter((pattern) => pattern.test(withoutComments(readFileSync(file, 'utf8'))))
          .map((pattern) => `${file}: ${pattern}`),
      );
      expect(found).toEqual([]);
    });
  }

  for (const { what, pattern, files, below } of ALONE) {
    it(`only ${files.join(', ')} ${what}`, () => {
      const found = below
        .flatMap(sourceFiles)
        .filter((file) => pattern.test(withoutComments(readFileSync(file, 'utf8'))));
      expect(found).toEqual(files);
    });
  }

  it('nobody imports a script', () => {
    const rooms = Object.keys(ROOMS).flatMap(sourceFiles);
    const importers = rooms.filter((file) =>
      importsOf(readFileSync(file, 'utf8')).some((name) => name.includes('scripts/')),
    );
    expect(importers).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}
