import { circle } from '@turf/turf';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-search-radius';

/** The circle within which matches were looked for, its radius written at the top. */
export const searchRadius: StyleLayer = {
  id: source,
  level: 'under flows',
  reads: ['searchRadius'],
  data: ({ searchRadius }) => ({
    type: 'FeatureCollection',
    features: searchRadius
      ? circleAndLabel(searchRadius.centre, searchRadius.metres, searchRadius.label)
      : [],
  }),
  layers: ({ colors, font }) => [
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': colors.match, 'line-width': 1.25, 'line-opacity': 0.8 },
    },
    {
      id: `${source}-text`,
      type: 'symbol',
      source,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': font,
        'text-size': 11.5,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.3],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': colors.match, 'text-halo-color': colors.casing, 'text-halo-width': 1.5 },
    },
  ],
};

function circleAndLabel(centre: [number, number], metres: number, label: string): GeoJSON.Feature[] {
  const ring = circle(centre, metres / 1000, { units: 'kilometers', steps: 128 });
  const top = ring.geometry.coordinates[0]?.[0] ?? centre;
  return [ring, { type: 'Feature', geometry: { type: 'Point', coordinates: top }, properties: { label } }];
}
