import { materialsSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';

/** The whole material tree, with names in every language. */
export function useMaterials() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['materials'],
    queryFn: async ({ signal }) =>
      materialsSchema.parse(await getJson('/api/materials', language, signal)).materials,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
