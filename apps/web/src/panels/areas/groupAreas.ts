import {
  type FacilitySummary,
  type IndustrialAreaFeature,
  LOCALE_TAGS,
  type Locale,
  localName,
} from '@sivuvirta/domain';
import { sumTonnes } from '../../ui/sumTonnes.ts';

export interface AreaRow {
  area: IndustrialAreaFeature;
  name: string;
  /** Facilities of the area that the filter lets through. */
  facilityCount: number;
  outputTonnesPerYear: number;
}

export interface AreaGroup {
  municipality: string;
  areas: AreaRow[];
}

/** Areas by municipality, both in alphabetical order, with what the filter leaves of each. */
export function groupAreas(
  areas: readonly IndustrialAreaFeature[],
  facilities: readonly FacilitySummary[],
  language: Locale,
): AreaGroup[] {
  const { compare } = new Intl.Collator(LOCALE_TAGS[language]);
  const facilitiesOf = Map.groupBy(facilities, ({ industrialAreaId }) => industrialAreaId);
  const rows = areas.map((area): AreaRow => {
    const inside = facilitiesOf.get(area.id) ?? [];
    return {
      area,
      name: localName(area.properties, language),
      facilityCount: inside.length,
      outputTonnesPerYear: inside.reduce(
        (sum, { outputTonnesPerYear }) => sum + sumTonnes(outputTonnesPerYear),
        0,
      ),
    };
  });
  return [...Map.groupBy(rows, ({ area }) => area.properties.municipality)]
    .map(([municipality, group]) => ({
      municipality,
      areas: group.toSorted((a, b) => compare(a.name, b.name)),
    }))
    .toSorted((a, b) => compare(a.municipality, b.municipality));
}
