import { localName } from '@sivuvirta/domain';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-areas';
export const AREA_FILL = `${source}-fill`;
/** Farther out an area is smaller than a marker. */
const AREA_ZOOM = 9;

/** Outlines of the industrial areas; the selected one is heavier. Names from the zoom where they fit. */
export const areas: StyleLayer = {
  id: source,
  level: 'under flows',
  reads: ['areas', 'selectedAreaId', 'language'],
  data: ({ areas, selectedAreaId, language }) => ({
    type: 'FeatureCollection',
    features: areas.flatMap(({ id, geometry, properties }) =>
      geometry
        ? [
            {
              type: 'Feature',
              geometry,
              properties: {
                id,
                name: localName(properties, language),
                selected: id === selectedAreaId,
                example: properties.basis === 'example',
              },
            },
          ]
        : [],
    ),
  }),
  layers: ({ colors }) => [
    {
      id: AREA_FILL,
      type: 'fill',
      source,
      minzoom: AREA_ZOOM,
      paint: {
        'fill-color': colors.area,
        'fill-opacity': ['case', ['get', 'selected'], 0.16, 0.08],
      },
    },
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      minzoom: AREA_ZOOM,
      filter: ['get', 'selected'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colors.casing, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      minzoom: AREA_ZOOM,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colors.area,
        'line-width': ['case', ['get', 'selected'], 2.5, 1.25],
        'line-opacity': ['case', ['get', 'selected'], 1, 0.75],
      },
    },
  ],
};
