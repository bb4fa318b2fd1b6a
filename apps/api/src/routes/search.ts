import { createRoute } from '@hono/zod-openapi';
import { searchFacilities, searchIndustrialAreas, searchLowEntries, searchMaterials } from '@sivuvirta/db';
import { formatLowCode, localName, type SearchResult, searchResultsSchema } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { languageParameter } from '../parameters/choiceParameter.ts';
import { limitParameter } from '../parameters/numberParameters.ts';
import { requiredParameter } from '../parameters/parameter.ts';
import { queryOf } from '../parameters/queryOf.ts';

const LONGEST_QUESTION = 100;

const route = createRoute({
  method: 'get',
  path: '/api/search',
  tags: ['Map'],
  summary: 'Facilities, areas, materials and waste codes by name or code',
  request: {
    query: queryOf({
      q: requiredParameter<string>({
        description: 'What is looked for, in any of the languages; capitals and diacritics do not count.',
        schema: { type: 'string', minLength: 1, maxLength: LONGEST_QUESTION },
        parse: (text) => {
          const question = text.normalize('NFC').trim().replace(/\s+/g, ' ');
          return question.length >= 1 && text.length <= LONGEST_QUESTION ? question : null;
        },
        hint: { id: 'hint.text', values: { minimum: 1, maximum: LONGEST_QUESTION } },
      }),
      limit: limitParameter(50, 10),
      language: languageParameter,
    }),
  },
  responses: jsonResponse('The best results first, labels in the reader’s language', searchResultsSchema),
});

export function searchRoute(api: Api, { db, textsFor }: Services) {
  api.openapi(route, async (context) => {
    const { q, limit = 10 } = context.req.valid('query');
    const { locale, text } = textsFor(context);
    const [facilities, areas, materials, entries] = await Promise.all([
      searchFacilities(db, q, limit),
      searchIndustrialAreas(db, q, limit),
      searchMaterials(db, q, limit),
      searchLowEntries(db, q, limit),
    ]);
    const ranked: Ranked[] = [
      ...areas.map((row) => ({
        rank: row.rank,
        result: result('industrialArea', row.id, localName(row, locale), row.municipality),
      })),
      ...facilities.map(({ rank, id, name, actorName, municipality }) => ({
        rank,
        result: result('facility', id, name, joined(actorName === name ? null : actorName, municipality)),
      })),
      ...materials.map((row) => ({
        rank: row.rank,
        result: result(
          'material',
          row.id,
          localName(row, locale),
          row.parent ? localName(row.parent, locale) : '',
        ),
      })),
      ...entries.map(({ rank, code, hazardous, titleFi, titleSv, titleEn }) => ({
        rank,
        result: result(
          'lowCode',
          code,
          `${formatLowCode(code, hazardous)} ${{ fi: titleFi, sv: titleSv, en: titleEn }[locale]}`,
          hazardous ? text('search.detail.hazardous') : '',
        ),
      })),
    ];
    context.header('Vary', 'Accept-Language', { append: true });
    context.header('Content-Language', locale);
    // The sort keeps the order of equals: areas, facilities, materials, waste codes.
    const results = ranked.sort((a, b) => a.rank - b.rank).slice(0, limit);
    return context.json({ results: results.map((entry) => entry.result) }, 200);
  });
}

interface Ranked {
  rank: number;
  result: SearchResult;
}

const result = (type: SearchResult['type'], id: string, label: string, detail: string): SearchResult => ({
  type,
  id,
  label,
  detail,
});

const joined = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(', ');
