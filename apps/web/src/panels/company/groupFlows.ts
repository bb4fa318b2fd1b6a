import { DIRECTIONS, type Direction, type FlowFeature } from '@sivuvirta/domain';

export interface YearOfFlows {
  year: number;
  /** Largest first. */
  flows: FlowFeature[];
  tonnesPerYear: number;
}

export interface DirectionOfFlows {
  direction: Direction;
  /** Newest first. */
  years: YearOfFlows[];
}

/** A company's flows by direction and year; a direction without flows is left out. */
export function groupFlows(flows: readonly FlowFeature[]): DirectionOfFlows[] {
  return DIRECTIONS.map((direction) => ({
    direction,
    years: yearsOf(flows.filter(({ properties }) => properties.direction === direction)),
  })).filter(({ years }) => years.length > 0);
}

function yearsOf(flows: readonly FlowFeature[]): YearOfFlows[] {
  return [...Map.groupBy(flows, ({ properties }) => properties.year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, ofYear]) => ({
      year,
      flows: ofYear.toSorted((a, b) => b.properties.tonnesPerYear - a.properties.tonnesPerYear),
      tonnesPerYear: ofYear.reduce((sum, { properties }) => sum + properties.tonnesPerYear, 0),
    }));
}
