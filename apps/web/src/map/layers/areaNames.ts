import { localName } from '@sivuvirta/domain';
import { centreOf } from '../centreOf.ts';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-area-names';

/** One name an area, where it does not get in the way of markers. */
export const areaNames: StyleLayer = {
  id: source,
  level: 'over labels',
  reads: ['areas', 'language'],
  data: ({ areas, language }) => ({
    type: 'FeatureCollection',
    features: areas.flatMap(({ geometry, properties }) =>
      geometry
        ? [
            {
              type: 'Feature',
              geometry: { type: 'Point', coordinates: centreOf(geometry) },
              properties: { name: localName(properties, language) },
            },
          ]
        : [],
    ),
  }),
  layers: ({ colors, font }) => [
    {
      id: `${source}-text`,
      type: 'symbol',
      source,
      minzoom: 10.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': ['interpolate', ['linear'], ['zoom'], 10.5, 11, 14, 13.5],
        'text-letter-spacing': 0.02,
        'text-max-width': 9,
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.3,
        'text-padding': 6,
      },
      paint: { 'text-color': colors.area, 'text-halo-color': colors.casing, 'text-halo-width': 1.5 },
    },
  ],
};
