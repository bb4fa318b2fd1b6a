import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { GRID_SOURCE } from './gridLayers.ts';
import { gridLines } from './gridLines.ts';

/** Draws the grid of what is in view, again after each move and each new style. Returns how to stop. */
export function keepGridInView(map: MapLibreMap): () => void {
  const update = () => {
    const source = map.getSource<GeoJSONSource>(GRID_SOURCE);
    if (!source) return;
    const bounds = map.getBounds();
    source.setData(
      gridLines([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()], map.getZoom()),
    );
  };
  map.on('moveend', update);
  map.on('style.load', update);
  return () => {
    map.off('moveend', update);
    map.off('style.load', update);
  };
}
