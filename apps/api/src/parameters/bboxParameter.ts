import type { Bbox } from '@sivuvirta/domain';
import { optionalParameter } from './parameter.ts';

export const bboxParameter = optionalParameter<Bbox>({
  description:
    'Features whose geometry meets the box: west, south, east, north in degrees (OGC:CRS84), or six numbers with heights, which are ignored. West greater than east crosses the antimeridian.',
  schema: {
    type: 'array',
    items: { type: 'number' },
    minItems: 4,
    maxItems: 6,
  },
  parse: parseBbox,
  hint: { id: 'hint.bbox' },
});

const NUMBER = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,3})?$/i;

/** Null unless it is a box on the globe. */
export function parseBbox(text: string): Bbox | null {
  const parts = text.split(',').map((part) => part.trim());
  if ((parts.length !== 4 && parts.length !== 6) || !parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  const [west, south, east, north] = (
    numbers.length === 4 ? numbers : [numbers[0], numbers[1], numbers[3], numbers[4]]
  ) as Bbox;
  const onGlobe =
    [west, east].every((x) => Math.abs(x) <= 180) && [south, north].every((y) => Math.abs(y) <= 90);
  return onGlobe && south <= north ? [west, south, east, north] : null;
}
