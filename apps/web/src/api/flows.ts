import { type FlowFilter, flowCollectionSchema, flowFilterToQuery } from '@sivuvirta/domain';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { readPage } from './itemsPage.ts';
import { withQuery } from './withQuery.ts';

const PAGE_SIZE = 1000;

/** The flows that the filter lets through, a page at a time: `fetchNextPage` brings the next one. */
export function useFlows(filter: FlowFilter, enabled = true) {
  const language = useLanguage();
  const query = flowFilterToQuery(filter);
  query.set('limit', String(PAGE_SIZE));
  const first = withQuery('/ogc/collections/flows/items', query);
  return useInfiniteQuery({
    queryKey: ['flows', first],
    queryFn: async ({ signal, pageParam }) => {
      const { document, numberMatched, next } = await readPage(pageParam, language, signal);
      return { flows: flowCollectionSchema.parse(document).features, numberMatched, next };
    },
    initialPageParam: first,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
}
