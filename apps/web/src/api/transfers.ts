import { type FlowFilter, flowFilterToQuery, transferCollectionSchema } from '@sivuvirta/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';
import { withQuery } from './withQuery.ts';

/** Movements that happened, as lines from donor to receiver. */
export function useTransfers(filter: FlowFilter, enabled = true) {
  const language = useLanguage();
  const path = withQuery('/api/transfers', flowFilterToQuery(filter));
  return useQuery({
    queryKey: ['transfers', path],
    queryFn: async ({ signal }) =>
      transferCollectionSchema.parse(await getJson(path, language, signal)).features,
    placeholderData: keepPreviousData,
    enabled,
  });
}
