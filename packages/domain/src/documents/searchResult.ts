import { z } from 'zod';

export const SEARCH_RESULT_TYPES = ['facility', 'industrialArea', 'material', 'lowCode'] as const;
export type SearchResultType = (typeof SEARCH_RESULT_TYPES)[number];

export const searchResultSchema = z.object({
  type: z.enum(SEARCH_RESULT_TYPES),
  /** Identifier of the facility, area or material, or the List of Waste code. */
  id: z.string(),
  /** In the reader's language. */
  label: z.string(),
  /** What tells two of the same name apart: municipality, parent material, hazard; may be empty. */
  detail: z.string(),
});
export type SearchResult = z.infer<typeof searchResultSchema>;

export const searchResultsSchema = z.object({ results: z.array(searchResultSchema) });
