import { type FlowFeature, type Material, scoreMatch } from '@sivuvirta/domain';

export interface AreaOutput {
  flow: FlowFeature;
  /** Flows of other companies of the same area that could take this in, best first. */
  takers: FlowFeature[];
}

/** Inside one area distance says nothing: the score is that of the materials alone. */
const NO_DISTANCE = { distanceMetres: 0 } as const;
const SETTINGS = { radiusMetres: 1_000 } as const;

/** What leaves an area: first what a neighbour could take, then the rest; the largest first in both. */
export function localExchanges(flows: readonly FlowFeature[], materials: readonly Material[]): AreaOutput[] {
  const parentOf = new Map(materials.map(({ id, parentId }) => [id, parentId]));
  const pathOf = (materialId: string) => {
    const path = [materialId];
    for (let parent = parentOf.get(materialId); parent; parent = parentOf.get(parent)) path.push(parent);
    return path;
  };
  const matchable = ({ properties }: FlowFeature) => ({
    materialId: properties.materialId,
    materialPath: pathOf(properties.materialId),
    lowCode: properties.lowCode,
    hazardous: properties.hazardous,
  });
  const inputs = flows.filter(({ properties }) => properties.direction === 'input');
  return flows
    .filter(({ properties }) => properties.direction === 'output')
    .toSorted((a, b) => b.properties.tonnesPerYear - a.properties.tonnesPerYear)
    .map((flow) => ({
      flow,
      takers: inputs
        .filter((input) => input.properties.facilityId !== flow.properties.facilityId)
        .map((input) => ({
          input,
          match: scoreMatch({ ...NO_DISTANCE, output: matchable(flow), input: matchable(input) }, SETTINGS),
        }))
        .filter(({ match }) => match !== null)
        .toSorted((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0))
        .map(({ input }) => input),
    }))
    .toSorted((a, b) => Number(b.takers.length > 0) - Number(a.takers.length > 0));
}
