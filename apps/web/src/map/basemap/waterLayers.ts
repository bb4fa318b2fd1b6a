import type { LayerSpecification } from 'maplibre-gl';
import type { BasemapTokens } from './tokens.ts';

/** Sea and lakes over the land background, with a thin shore. */
export function waterLayers(tokens: BasemapTokens): LayerSpecification[] {
  const source = { source: 'basemap', 'source-layer': 'water' };
  return [
    { id: 'water', type: 'fill', ...source, paint: { 'fill-color': tokens.water } },
    {
      id: 'shore',
      type: 'line',
      ...source,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': tokens.shore,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.4, 8, 0.7, 13, 1.2],
      },
    },
  ];
}
