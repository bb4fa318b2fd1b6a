import {
  BASES,
  DIRECTIONS,
  identifierSchema,
  LOCALES,
  MATERIAL_KINDS,
  parseLowCode,
  yearSchema,
} from '@sivuvirta/domain';
import {
  createParser,
  type inferParserType,
  parseAsBoolean,
  parseAsNumberLiteral,
  parseAsStringLiteral,
} from 'nuqs';

/** Longitude, latitude and zoom, as the map says them. */
export interface MapPosition {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** Radii that a search for matches may have. */
export const RADII_METRES = [5_000, 10_000, 30_000, 100_000, 300_000] as const;
export type RadiusMetres = (typeof RADII_METRES)[number];

/** What the table twin can list; the same words in the URL and in the download address. */
export const DATA_SETS = ['flows', 'transfers', 'facilities'] as const;
export type DataSet = (typeof DATA_SETS)[number];

/** `latest`: each company's most recent year. `all`: every year. A list: exactly these. */
export type YearChoice = 'latest' | 'all' | readonly number[];

/** `21.62,63.1,9.5`: five decimals are a metre, two of zoom are enough for the same picture. */
export const parseAsMapPosition = createParser<MapPosition>({
  parse(text) {
    const [longitude, latitude, zoom, ...rest] = text.split(',').map(Number);
    const valid =
      rest.length === 0 && within(longitude, -180, 180) && within(latitude, -85, 85) && within(zoom, 0, 24);
    return valid ? ({ longitude, latitude, zoom } as MapPosition) : null;
  },
  serialize: ({ longitude, latitude, zoom }) =>
    `${round(longitude, 5)},${round(latitude, 5)},${round(zoom, 2)}`,
  eq: (a, b) => a.longitude === b.longitude && a.latitude === b.latitude && a.zoom === b.zoom,
});

export const parseAsYearChoice = createParser<YearChoice>({
  parse(text) {
    if (text === 'latest' || text === 'all') return text;
    const years = text.split(',').map(Number).filter(isYear);
    return years.length > 0 ? [...new Set(years)] : null;
  },
  serialize: String,
  eq: (a, b) => String(a) === String(b),
});

const parseAsIdentifier = createParser<string>({
  parse: (text) => (identifierSchema.safeParse(text).success ? text : null),
  serialize: String,
});

/** Everything that a shared link shows. Unknown and wrong values are left out instead of breaking the page. */
export const URL_PARSERS = {
  language: parseAsStringLiteral(LOCALES),
  view: parseAsMapPosition,
  kind: listOf((text) => MATERIAL_KINDS.find((kind) => kind === text)),
  materialId: listOf(asIdentifier),
  lowCode: listOf((text) => parseLowCode(text) ?? undefined),
  direction: listOf((text) => DIRECTIONS.find((direction) => direction === text)),
  basis: listOf((text) => BASES.find((basis) => basis === text)),
  year: parseAsYearChoice.withDefault('latest'),
  hazardous: parseAsBoolean.withDefault(false),
  /** Only this area: a filter. `area` alone merely opens its panel. */
  industrialAreaId: listOf(asIdentifier),
  area: parseAsIdentifier,
  company: parseAsIdentifier,
  flow: parseAsIdentifier,
  radiusMetres: parseAsNumberLiteral(RADII_METRES).withDefault(30_000),
  table: parseAsStringLiteral(DATA_SETS),
  /** The table lists only what lies in the visible part of the map. */
  inView: parseAsBoolean.withDefault(true),
  /** On screens without room for it, the left panel is opened by hand. */
  browse: parseAsBoolean.withDefault(false),
  dialog: parseAsStringLiteral(['about', 'download']),
};
export type UrlState = inferParserType<typeof URL_PARSERS>;

function listOf<T extends string>(parseOne: (text: string) => T | undefined) {
  return createParser<T[]>({
    parse(text) {
      const values = text.split(',').flatMap((part) => parseOne(part) ?? []);
      return values.length > 0 ? [...new Set(values)] : null;
    },
    serialize: (values) => values.join(','),
    eq: (a, b) => a.join() === b.join(),
  }).withDefault([]);
}

function asIdentifier(text: string): string | undefined {
  return identifierSchema.safeParse(text).success ? text : undefined;
}

const isYear = (year: number) => yearSchema.safeParse(year).success;
const within = (value: number | undefined, min: number, max: number) =>
  value !== undefined && value >= min && value <= max;
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
