import { type IndustrialAreaFeature, type Locale, localName } from '@sivuvirta/domain';
import type { Text } from '../i18n/useText.ts';
import type { Place } from './places.ts';

/** A facility's name; of several the area or municipality that they share, and how many they are. */
export function placeName(
  { facilities }: Place,
  areas: readonly IndustrialAreaFeature[],
  text: Text,
  language: Locale,
): string {
  const [first, second] = facilities;
  if (first && !second) return first.name;
  const shared = <T>(values: T[]): T | null =>
    values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
  const areaId = shared(facilities.map(({ industrialAreaId }) => industrialAreaId));
  const area = areas.find(({ id }) => id === areaId);
  const name = area
    ? localName(area.properties, language)
    : shared(facilities.map(({ municipality }) => municipality));
  const count = text('map.cluster', { count: facilities.length });
  return name ? `${name}, ${count}` : count;
}
