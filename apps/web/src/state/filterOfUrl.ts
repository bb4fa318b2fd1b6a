import type { FlowFilter } from '@sivuvirta/domain';
import type { UrlState } from './urlParsers.ts';

/** The part of the URL that filters, under the same names as the API's query. */
export type FilterState = Pick<
  UrlState,
  'kind' | 'materialId' | 'lowCode' | 'direction' | 'basis' | 'year' | 'hazardous' | 'industrialAreaId'
>;

export const NO_FILTER: FilterState = {
  kind: [],
  materialId: [],
  lowCode: [],
  direction: [],
  basis: [],
  year: 'latest',
  hazardous: false,
  industrialAreaId: [],
};

/** What the API is asked for. Each company's latest year unless years were chosen. */
export function filterOfUrl(state: FilterState): FlowFilter {
  const { year, hazardous, kind, materialId, lowCode, direction, basis, industrialAreaId } = state;
  return {
    ...(kind.length > 0 && { kind }),
    ...(materialId.length > 0 && { materialId }),
    ...(lowCode.length > 0 && { lowCode }),
    ...(direction.length > 0 && { direction }),
    ...(basis.length > 0 && { basis }),
    ...(typeof year === 'object' && { year }),
    ...(year === 'latest' && { latest: true }),
    ...(hazardous && { hazardous: true }),
    ...(industrialAreaId.length > 0 && { industrialAreaId }),
  };
}

/** How many of the controls differ from their rest. */
export function countFilters(state: FilterState): number {
  const lists = [
    state.kind,
    state.materialId,
    state.lowCode,
    state.direction,
    state.basis,
    state.industrialAreaId,
  ];
  return (
    lists.filter((list) => list.length > 0).length + Number(state.year !== 'latest') + Number(state.hazardous)
  );
}
