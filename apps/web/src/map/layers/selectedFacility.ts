import { facilityIcon, haloIcon } from '../icons.ts';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-selected-facility';

/** The selected facility once more, above all others and with a halo. */
export const selectedFacility: StyleLayer = {
  id: source,
  level: 'over labels',
  reads: ['selectedFacility', 'theme'],
  data: ({ selectedFacility, theme }) => ({
    type: 'FeatureCollection',
    features: selectedFacility?.geometry
      ? [
          {
            type: 'Feature',
            geometry: selectedFacility.geometry,
            properties: {
              halo: haloIcon(theme),
              icon: facilityIcon(theme, selectedFacility.basis === 'example'),
              name: selectedFacility.name,
            },
          },
        ]
      : [],
  }),
  layers: ({ colors, font }) => [
    {
      id: `${source}-halo`,
      type: 'symbol',
      source,
      layout: { 'icon-image': ['get', 'halo'], 'icon-allow-overlap': true },
    },
    {
      id: `${source}-marker`,
      type: 'symbol',
      source,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': 13,
        'text-max-width': 12,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.5,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': colors.ink, 'text-halo-color': colors.casing, 'text-halo-width': 2 },
    },
  ],
};
