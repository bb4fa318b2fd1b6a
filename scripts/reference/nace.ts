import { correct } from './correct.ts';
import { NACE_CORRECTIONS } from './corrections.ts';
import { readTable } from './csvTable.ts';
import { sentenceCase } from './sentenceCase.ts';

/** NACE Rev. 2, sections first, then divisions, groups and classes by code: a parent stands before its children. */
export function nace(folder: string) {
  const facts = readTable(`${folder}/nace2.csv`, ['code', 'parent', 'title_fi', 'title_sv', 'title_en']);
  return correct(facts, NACE_CORRECTIONS)
    .sort((a, b) => Number(isSection(b)) - Number(isSection(a)) || (a.code < b.code ? -1 : 1))
    .map((row) => {
      const title = isSection(row) ? sentenceCase : (text: string) => text;
      return {
        code: row.code,
        parent_code: row.parent,
        title_fi: title(row.title_fi),
        title_sv: title(row.title_sv),
        title_en: title(row.title_en),
        source_id: 'eurostat-nace-rev-2',
      };
    });
}

function isSection({ code }: { code: string }): boolean {
  return /^[A-U]$/.test(code);
}
