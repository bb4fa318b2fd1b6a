import type { LayerSpecification } from 'maplibre-gl';
import type { BasemapTokens } from './tokens.ts';

/** The GeoJSON source of the grid: empty in the style, filled by `keepGridInView`. */
export const GRID_SOURCE = 'grid';

/** Faint lines of the national grid: they give empty land a scale. */
export function gridLayers(tokens: BasemapTokens): LayerSpecification[] {
  return [
    {
      id: 'grid-1km',
      type: 'line',
      source: GRID_SOURCE,
      minzoom: 12,
      filter: ['==', ['get', 'spacingMetres'], 1_000],
      paint: {
        'line-color': tokens.grid,
        'line-width': 0.5,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 12, 0, 12.8, 0.22],
      },
    },
    {
      id: 'grid-10km',
      type: 'line',
      source: GRID_SOURCE,
      minzoom: 9.5,
      filter: ['==', ['get', 'spacingMetres'], 10_000],
      paint: {
        'line-color': tokens.grid,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9.5, 0.6, 13, 0.9],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9.5, 0, 10.2, 0.25],
      },
    },
  ];
}
