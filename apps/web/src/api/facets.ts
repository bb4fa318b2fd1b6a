import { type FlowFilter, facetsSchema, flowFilterToQuery } from '@sivuvirta/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';
import { withQuery } from './withQuery.ts';

/** How many flows the filter leaves, and how many each other choice would leave. */
export function useFacets(filter: FlowFilter) {
  const language = useLanguage();
  const path = withQuery('/api/facets', flowFilterToQuery(filter));
  return useQuery({
    queryKey: ['facets', path],
    queryFn: async ({ signal }) => facetsSchema.parse(await getJson(path, language, signal)),
    placeholderData: keepPreviousData,
  });
}
