import { searchResultsSchema } from '@sivuvirta/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';
import { withQuery } from './withQuery.ts';

const MOST_RESULTS = 20;

/** Companies, areas, materials and waste codes that answer to the words, best first. Nothing is asked below two letters. */
export function useSearch(words: string) {
  const language = useLanguage();
  const q = words.trim();
  const path = withQuery('/api/search', new URLSearchParams({ q, limit: String(MOST_RESULTS) }));
  return useQuery({
    queryKey: ['search', q, language],
    queryFn: async ({ signal }) => searchResultsSchema.parse(await getJson(path, language, signal)).results,
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  });
}
