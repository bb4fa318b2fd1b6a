import { sourcesSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';

/** Where the rows come from, their licences and credit lines. */
export function useSources() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['sources'],
    queryFn: async ({ signal }) =>
      sourcesSchema.parse(await getJson('/api/sources', language, signal)).sources,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
