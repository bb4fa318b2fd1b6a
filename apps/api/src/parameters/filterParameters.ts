import {
  BASES,
  DIRECTIONS,
  MATERIAL_KINDS,
  naceCodeSchema,
  parseLowCode,
  yearSchema,
} from '@sivuvirta/domain';
import { booleanParameter } from './booleanParameter.ts';
import { identifiersParameter } from './identifiersParameter.ts';
import { listParameter, oneOfParameter } from './listParameter.ts';
import { textsParameter } from './textsParameter.ts';

const yearsParameter = (description: string) =>
  listParameter<number>({
    description,
    items: { type: 'integer' },
    parse: (text) => (/^\d{4}$/.test(text) ? (yearSchema.safeParse(Number(text)).data ?? null) : null),
    hint: { id: 'hint.years', values: { minimum: '1990', maximum: '2100' } },
  });

/** Every property filter that a collection may allow, by its name in the address. */
export const FILTER_PARAMETERS = {
  kind: oneOfParameter('Family of the material.', MATERIAL_KINDS),
  materialId: identifiersParameter('Material; it means itself and everything below it in the material tree.'),
  lowCode: listParameter<string>({
    description: 'Code of the European List of Waste; two or four digits mean everything below.',
    items: { type: 'string' },
    parse: parseLowCode,
    hint: { id: 'hint.lowCodes' },
  }),
  direction: oneOfParameter('Direction of the flow, seen from the facility.', DIRECTIONS),
  basis: oneOfParameter('How the figure came about.', BASES),
  year: yearsParameter('Calendar year that the row describes.'),
  latest: booleanParameter('True: only each facility’s most recent year (of a transfer: the donor’s).'),
  hazardous: booleanParameter('Hazardous or not.'),
  industrialAreaId: identifiersParameter('Industrial area; a transfer passes when either end lies in it.'),
  facilityId: identifiersParameter('Facility; a transfer passes when either end is one of them.'),
  donorFacilityId: identifiersParameter('Facility that gave the material away.'),
  receiverFacilityId: identifiersParameter('Facility that took the material.'),
  actorId: identifiersParameter('Company that operates the facility.'),
  naceCode: listParameter<string>({
    description: 'Activity by its NACE Rev. 2 code, exactly as it stands in the row.',
    items: { type: 'string' },
    parse: (text) => naceCodeSchema.safeParse(text).data ?? null,
    hint: { id: 'hint.naceCodes' },
  }),
  municipality: textsParameter('Municipality, exactly as it stands in the row.'),
  country: textsParameter('Country, ISO 3166-1 alpha-2.', /^[A-Z]{2}$/),
  flowBasis: oneOfParameter('Facilities with a flow whose figure came about so.', BASES),
  flowYear: yearsParameter('Facilities with a flow in that year.'),
} as const;
