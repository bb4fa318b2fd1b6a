import { SEARCH_RESULT_TYPES, type SearchResult, type SearchResultType } from '@sivuvirta/domain';

export interface ResultGroup {
  type: SearchResultType;
  results: SearchResult[];
}

/** One group a type, in the order of the types; the server's ranking stays inside each. */
export function groupResults(results: readonly SearchResult[]): ResultGroup[] {
  return SEARCH_RESULT_TYPES.map((type) => ({
    type,
    results: results.filter((result) => result.type === type),
  })).filter((group) => group.results.length > 0);
}

/** An id that is unique across types: a company and an area may share theirs. */
export const resultKey = ({ type, id }: SearchResult): string => `${type}:${id}`;
