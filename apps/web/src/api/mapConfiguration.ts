import { mapConfigurationSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';

/** What the operator decided about the base map. */
export function useMapConfiguration() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['map-configuration'],
    queryFn: async ({ signal }) =>
      mapConfigurationSchema.parse(await getJson('/api/map-configuration', language, signal)),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
