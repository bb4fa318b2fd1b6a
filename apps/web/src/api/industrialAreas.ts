import { industrialAreaCollectionSchema } from '@sivuvirta/domain';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/language.ts';
import { readPage } from './itemsPage.ts';

/** Every industrial area, page by page. */
export function useIndustrialAreas() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['industrial-areas'],
    queryFn: async ({ signal }) => {
      const areas = [];
      let next: string | null = '/ogc/collections/industrial-areas/items?limit=1000';
      while (next) {
        const page = await readPage(next, language, signal);
        areas.push(...industrialAreaCollectionSchema.parse(page.document).features);
        next = page.next;
      }
      return areas;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
