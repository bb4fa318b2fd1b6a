import { clusterIcon, facilityIcon } from '../icons.ts';
import { exampleEighths } from '../markers.ts';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-facilities';
export const FACILITY_MARKERS = `${source}-markers`;

/** A marker a place: solid for a facility of a register, a dashed ring for an example, a ring with the number where several meet. */
export const facilities: StyleLayer = {
  id: source,
  level: 'over labels',
  reads: ['places', 'theme'],
  data: ({ places, theme }) => ({
    type: 'FeatureCollection',
    features: places.map((place) => {
      const { id, position, facilities } = place;
      const [only] = facilities.length === 1 ? facilities : [];
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: position },
        properties: {
          id,
          count: facilities.length,
          name: only?.name ?? '',
          icon: only
            ? facilityIcon(theme, only.basis === 'example')
            : clusterIcon(theme, facilities.length, exampleEighths(place)),
        },
      };
    }),
  }),
  layers: ({ colors, font }) => [
    {
      id: FACILITY_MARKERS,
      type: 'symbol',
      source,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'count'],
      },
    },
    {
      id: `${source}-names`,
      type: 'symbol',
      source,
      minzoom: 11.5,
      filter: ['!=', ['get', 'name'], ''],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': font,
        'text-size': 12,
        'text-max-width': 11,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
      },
      paint: { 'text-color': colors.ink, 'text-halo-color': colors.casing, 'text-halo-width': 1.6 },
    },
  ],
};
