import { facilityDetailSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { getJson } from './getJson.ts';

/** One facility with all its flows and transfers, every year. */
export function useFacility(facilityId: string | null) {
  const language = useLanguage();
  return useQuery({
    queryKey: ['facility', facilityId, language],
    queryFn: async ({ signal }) =>
      facilityDetailSchema.parse(await getJson(`/api/facilities/${facilityId}`, language, signal)),
    enabled: facilityId !== null,
  });
}
