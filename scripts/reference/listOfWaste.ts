import { correct } from './correct.ts';
import { LIST_OF_WASTE_CORRECTIONS } from './corrections.ts';
import { readTable } from './csvTable.ts';
import { restoreAcronyms } from './restoreAcronyms.ts';
import { capitalise } from './sentenceCase.ts';

/** The one English title that the published English list has wrong; see corrections.ts. */
const FROM_EU_DECISION = '0606';

/** European List of Waste: chapters, sub-chapters, entries, and the two entries that only Finland has. */
export function listOfWaste(folder: string) {
  const facts = readTable(`${folder}/low.csv`, [
    'code',
    'parent',
    'title_fi',
    'title_sv',
    'title_en',
    'hazardous',
    'hazardous_fi',
    'scope',
  ]);
  return correct(facts, LIST_OF_WASTE_CORRECTIONS)
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((row) => ({
      code: row.code,
      parent_code: row.parent,
      title_fi: capitalise(row.title_fi),
      title_sv: capitalise(row.title_sv),
      title_en: capitalise(restoreAcronyms(row.title_en)),
      hazardous: row.scope === 'fi' ? row.hazardous_fi : row.hazardous,
      scope: row.scope,
      source_id: 'finlex-86-2015',
      source_id_en: englishSource(row),
    }));
}

function englishSource({ code, scope }: { code: string; scope: string }): string {
  if (scope === 'fi') return 'sivuvirta-translations';
  return code === FROM_EU_DECISION ? 'eu-decision-2014-955' : 'defra-list-of-waste';
}
