import type {
  FacilitySummary,
  FlowFeature,
  IndustrialAreaFeature,
  Match,
  Position,
  TransferFeature,
} from '@sivuvirta/domain';
import type { Scene } from './scene.ts';

/** Invented rows for the tests of this folder. */
const provenance = {
  year: 2023,
  basis: 'example',
  sourceId: 'example',
  sourceTitle: 'Example data',
  licence: 'CC0-1.0',
  attribution: 'Invented',
} as const;

const material = {
  materialId: 'wood-waste',
  kind: 'waste',
  materialNameFi: 'puujäte',
  materialNameSv: 'träavfall',
  materialNameEn: 'wood waste',
  lowCode: null,
  hazardous: false,
} as const;

export const TURKU: Position = [22.1385, 60.4575];
export const ESPOO: Position = [24.6265, 60.161];

export function facility(
  id: string,
  coordinates: Position,
  more: Partial<FacilitySummary> = {},
): FacilitySummary {
  return {
    id,
    name: `Facility ${id}`,
    actorName: `Actor ${id}`,
    industrialAreaId: null,
    municipality: 'Turku',
    geometry: { type: 'Point', coordinates },
    basis: 'reported',
    flowCount: 2,
    outputTonnesPerYear: { waste: 1200, plastic: 34, material: 0 },
    inputTonnesPerYear: { waste: 0, plastic: 0, material: 0 },
    suspect: false,
    ...more,
  };
}

export function transfer(
  donor: FacilitySummary,
  receiver: FacilitySummary,
  more: Partial<TransferFeature['properties']> = {},
): TransferFeature {
  const ends = [donor, receiver].map(({ geometry }) => geometry?.coordinates as Position);
  const properties = {
    ...material,
    ...provenance,
    donorFacilityId: donor.id,
    donorFacilityName: donor.name,
    receiverFacilityId: receiver.id,
    receiverFacilityName: receiver.name,
    tonnes: 100,
    suspect: false,
    ...more,
  };
  const id = [donor.id, receiver.id, properties.materialId, properties.year].join('-');
  return { type: 'Feature', id, geometry: { type: 'LineString', coordinates: ends }, properties };
}

export function flow(of: FacilitySummary, direction: 'output' | 'input'): FlowFeature {
  return {
    type: 'Feature',
    id: `${of.id}-${direction}`,
    geometry: of.geometry,
    properties: {
      ...material,
      ...provenance,
      facilityId: of.id,
      facilityName: of.name,
      actorName: of.actorName,
      industrialAreaId: null,
      municipality: of.municipality,
      direction,
      tonnesPerYear: 120,
      description: null,
      treatment: null,
      reportingMethod: null,
      suspect: false,
    },
  };
}

export function match(of: FacilitySummary, score = 0.9): Match {
  return { flow: flow(of, 'input'), score, parts: [], distanceMetres: 1_200, reason: 'Same material.' };
}

export const area: IndustrialAreaFeature = {
  type: 'Feature',
  id: 'bip',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [22.13, 60.45],
        [22.15, 60.45],
        [22.15, 60.47],
        [22.13, 60.47],
        [22.13, 60.45],
      ],
    ],
  },
  properties: {
    nameFi: 'Sinipuisto',
    nameSv: 'Blåparken',
    nameEn: 'Blue Park',
    municipality: 'Turku',
    precisionMetres: 700,
    facilityCount: 1,
    ...provenance,
  },
};

export const emptyScene: Scene = {
  theme: 'light',
  language: 'fi',
  areas: [],
  selectedAreaId: null,
  places: [],
  selectedFacility: null,
  selectedHasFlows: false,
  flows: [],
  matches: [],
  highlightedMatchFlowId: null,
  searchRadius: null,
};
