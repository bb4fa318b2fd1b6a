import { matchesSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';
import { withQuery } from './withQuery.ts';

const MOST_MATCHES = 50;

/** The best counterparts of one flow within the radius, with their reasons in the reader's language. */
export function useMatches(flowId: string | null, radiusMetres: number) {
  const language = useLanguage();
  const query = new URLSearchParams({ limit: String(MOST_MATCHES), radiusMetres: String(radiusMetres) });
  if (flowId) query.set('flowId', flowId);
  return useQuery({
    queryKey: ['matches', flowId, radiusMetres, language],
    queryFn: async ({ signal }) =>
      matchesSchema.parse(await getJson(withQuery('/api/matches', query), language, signal)),
    enabled: flowId !== null,
  });
}
