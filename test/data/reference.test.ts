import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  formatLowCode,
  lowEntrySchema,
  naceEntrySchema,
  parseLowCode,
  polymerSchema,
  sourceSchema,
} from '@sivuvirta/domain';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

type Row = Record<string, string>;

const read = (name: string): Row[] =>
  parse(readFileSync(fileURLToPath(new URL(`../../data/reference/${name}.csv`, import.meta.url)), 'utf8'), {
    columns: true,
  });
const orNull = (text?: string) => text || null;
const numberOrNull = (text?: string) => (text ? Number(text) : null);
const localized = (row: Row, column: 'title' | 'name') => ({
  fi: row[`${column}_fi`],
  sv: row[`${column}_sv`],
  en: row[`${column}_en`],
});

const wasteRows = read('list-of-waste');
const naceRows = read('nace');
const polymerRows = read('polymers');

const sources = read('sources').map((row) =>
  sourceSchema.parse({ ...row, year: Number(row.year), url: orNull(row.url) }),
);
const waste = wasteRows.map((row) =>
  lowEntrySchema.parse({
    code: row.code,
    parentCode: orNull(row.parent_code),
    titles: localized(row, 'title'),
    hazardous: row.hazardous === '' ? null : { 0: false, 1: true }[row.hazardous ?? ''],
    sourceId: row.source_id,
  }),
);
const nace = naceRows.map((row) =>
  naceEntrySchema.parse({
    code: row.code,
    parentCode: orNull(row.parent_code),
    titles: localized(row, 'title'),
    sourceId: row.source_id,
  }),
);
const polymers = polymerRows.map((row) =>
  polymerSchema.parse({
    id: row.id,
    abbreviation: row.abbreviation,
    names: localized(row, 'name'),
    resinCode: numberOrNull(row.resin_code),
    densityMinKgPerM3: numberOrNull(row.density_min_kg_per_m3),
    densityMaxKgPerM3: numberOrNull(row.density_max_kg_per_m3),
    basis: row.basis,
    sourceId: row.source_id,
  }),
);

/** Codes that come twice, and children that do not follow a parent. */
function misplaced(rows: readonly { code: string; parentCode: string | null }[]): string[] {
  const seen = new Set<string>();
  return rows
    .filter(({ code, parentCode }) => {
      const wrong = seen.has(code) || (parentCode !== null && !seen.has(parentCode));
      seen.add(code);
      return wrong;
    })
    .map(({ code }) => code);
}

describe('sources', () => {
  it('has each source once', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });

  it('knows every source that a row names, and its licence', () => {
    const licences = new Map(sources.map(({ id, licence }) => [id, licence]));
    const named = [...wasteRows, ...naceRows, ...polymerRows].flatMap((row) =>
      'source_id_en' in row ? [row.source_id, row.source_id_en] : [row.source_id],
    );
    expect([...new Set(named)].filter((id) => !licences.get(id ?? '')?.trim())).toEqual([]);
  });
});

describe('every title and name', () => {
  const texts = [...waste, ...nace]
    .flatMap(({ titles }) => Object.values(titles))
    .concat(polymers.flatMap(({ names }) => Object.values(names)));

  it('is there in three languages and neatly typed', () => {
    expect(texts).toHaveLength(3 * (975 + 996 + 29));
    expect(texts.filter((text) => !/^\S(.*\S)?$/.test(text) || /\s\s|\( | [),;]|;$/.test(text))).toEqual([]);
  });

  it('begins with a capital letter', () => {
    expect(texts.filter((text) => !/^\P{L}*\p{Lu}/u.test(text))).toEqual([]);
  });

  it('is not shouted', () => {
    expect(nace.filter(({ titles }) => Object.values(titles).some((text) => !/\p{Ll}/u.test(text)))).toEqual(
      [],
    );
  });

  it('has no footnote mark left on a word', () => {
    const titles = [...waste, ...nace].flatMap((entry) => Object.values(entry.titles));
    expect(titles.filter((text) => /\p{L}\d|\d\p{L}/u.test(text))).toEqual([]);
  });
});

describe('list of waste', () => {
  const ofLength = (digits: number) => waste.filter(({ code }) => code.length === digits);
  const european = waste.filter((_, place) => wasteRows[place]?.scope === 'eu');

  it('has 20 chapters, 111 sub-chapters and 844 entries', () => {
    expect([2, 4, 6].map((digits) => ofLength(digits).length)).toEqual([20, 111, 844]);
    expect(waste).toHaveLength(975);
  });

  it('has 842 European entries, 408 of them hazardous', () => {
    const entries = european.filter(({ code }) => code.length === 6);
    expect(entries).toHaveLength(842);
    expect(entries.filter(({ hazardous }) => hazardous)).toHaveLength(408);
  });

  it('adds the two Finnish entries', () => {
    expect(wasteRows.filter(({ scope }) => scope === 'fi').map(({ code }) => code)).toEqual([
      '160297',
      '160298',
    ]);
    expect(new Set(wasteRows.map(({ scope }) => scope))).toEqual(new Set(['eu', 'fi']));
  });

  it('says of entries, and of nothing above them, whether they are hazardous', () => {
    expect(waste.filter(({ code, hazardous }) => (hazardous === null) === (code.length === 6))).toEqual([]);
  });

  it('hangs every code under its first digits', () => {
    expect(misplaced(waste)).toEqual([]);
    expect(waste.filter(({ code, parentCode }) => (parentCode ?? '') !== code.slice(0, -2))).toEqual([]);
  });

  it('prints entries as the list does and reads them back', () => {
    for (const { code, hazardous } of ofLength(6)) {
      const printed = formatLowCode(code, hazardous);
      expect(printed).toMatch(hazardous ? /^\d\d \d\d \d\d\*$/ : /^\d\d \d\d \d\d$/);
      expect(parseLowCode(printed)).toBe(code);
    }
  });

  it('refers in its titles only to codes that exist', () => {
    const codes = new Set(waste.map(({ code }) => code));
    const referred = waste
      .flatMap(({ titles }) => Object.values(titles))
      .flatMap((title) => title.match(/\d\d( \d\d)+/g) ?? []);
    expect(referred.length).toBeGreaterThan(500);
    expect(referred.filter((text) => !codes.has(text.replaceAll(' ', '')))).toEqual([]);
  });
});

describe('nace', () => {
  it('has 21 sections, 88 divisions, 272 groups and 615 classes', () => {
    const levels = [/^[A-U]$/, /^\d\d$/, /^\d\d\.\d$/, /^\d\d\.\d\d$/];
    expect(levels.map((level) => nace.filter(({ code }) => level.test(code)).length)).toEqual([
      21, 88, 272, 615,
    ]);
    expect(nace).toHaveLength(996);
  });

  it('hangs divisions under sections, groups under divisions and classes under groups', () => {
    expect(misplaced(nace)).toEqual([]);
    const parentOf = (code: string) => code.slice(0, -1).replace(/\.$/, '');
    expect(
      nace.filter(({ code, parentCode }) =>
        code.length > 2
          ? parentCode !== parentOf(code)
          : /^[A-U]$/.test(parentCode ?? '') !== /\d/.test(code),
      ),
    ).toEqual([]);
  });
});

describe('polymers', () => {
  it('has each of 29 polymers once', () => {
    expect(polymers).toHaveLength(29);
    expect(new Set(polymers.map(({ id }) => id)).size).toBe(29);
  });

  it('has a density range that runs upwards', () => {
    expect(
      polymers.filter((polymer) => !((polymer.densityMinKgPerM3 ?? 0) <= (polymer.densityMaxKgPerM3 ?? -1))),
    ).toEqual([]);
  });

  it('calls recalled whatever was not read in a source', () => {
    const read = polymers.filter(({ basis }) => basis === 'literature').map(({ id }) => id);
    expect(read).toEqual(['abs', 'pa6', 'pet', 'pla', 'pmma', 'pp', 'ptfe', 'pvc-u']);
    expect(
      polymers.filter(
        ({ basis, sourceId }) => (basis === 'recalled') !== (sourceId === 'recalled-polymer-facts'),
      ),
    ).toEqual([]);
  });
});
