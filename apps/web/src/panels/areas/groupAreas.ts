import type { FacilitySummary, IndustrialAreaFeature, Locale } from '@sivuvirta/domain';
import { LANGUAGE_TAGS } from '../../i18n/language.ts';
import { areaName } from '../../i18n/names.ts';
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
  const { compare } = new Intl.Collator(LANGUAGE_TAGS[language]);
  const facilitiesOf = Map.groupBy(facilities, ({ industrialAreaId }) => industrialAreaId);
  const rows = areas.map((area): AreaRow => {
    const inside = facilitiesOf.get(area.id) ?? [];
    return {
      area,
      name: areaName(area.properties, language),
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
