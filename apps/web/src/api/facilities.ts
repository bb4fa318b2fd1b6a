import { type FlowFilter, facilitySummariesSchema, flowFilterToQuery } from '@sivuvirta/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';
import { withQuery } from './withQuery.ts';

/** Every facility with at least one flow that the filter lets through, with its sums; also those without a position. */
export function useFacilities(filter: FlowFilter, enabled = true) {
  const language = useLanguage();
  const query = flowFilterToQuery(filter);
  query.set('withoutPosition', 'true');
  const path = withQuery('/api/facilities', query);
  return useQuery({
    queryKey: ['facilities', path],
    queryFn: async ({ signal }) =>
      facilitySummariesSchema.parse(await getJson(path, language, signal)).facilities,
    placeholderData: keepPreviousData,
    enabled,
  });
}
