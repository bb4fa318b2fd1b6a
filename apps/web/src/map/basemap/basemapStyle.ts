import type { FontFacesSpecification, StyleSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { GRID_SOURCE, gridLayers } from './gridLayers.ts';
import { INTER_FACES } from './interFaces.ts';
import { type Language, labelLayers } from './labelLayers.ts';
import { type Theme, TOKENS } from './tokens.ts';
import { waterLayers } from './waterLayers.ts';

export type BasemapStyleOptions = {
  theme: Theme;
  language: Language;
  /** Where `nordic.pmtiles` is served; the same URL is given to `registerPmtiles`. */
  tilesUrl: string;
  /** Font files by the names the labels use; Inter of this build unless told otherwise. */
  fonts?: FontFacesSpecification;
};

/** Keep the map inside (west, south, east, north; WGS 84): there is nothing to see beyond. */
export const BASEMAP_BOUNDS: [number, number, number, number] = [-22, 46, 70, 76];

const ATTRIBUTION =
  'Shoreline <a href="https://www.soest.hawaii.edu/pwessel/gshhg/">GSHHG</a> · names <a href="https://www.geonames.org/">GeoNames</a>';

/** `sparse`: where a tile is missing the map enlarges the nearest one above it (see scripts/basemap). */
type SparseVectorSource = VectorSourceSpecification & { sparse: boolean };

/** The embedded basemap as a MapLibre style. It names no host of its own: tiles and fonts come from where you say. */
export function basemapStyle({
  theme,
  language,
  tilesUrl,
  fonts = INTER_FACES,
}: BasemapStyleOptions): StyleSpecification {
  const tokens = TOKENS[theme];
  const basemap: SparseVectorSource = {
    type: 'vector',
    tiles: [`pmtiles://${tilesUrl}/{z}/{x}/{y}`],
    minzoom: 0,
    maxzoom: 10,
    sparse: true,
    attribution: ATTRIBUTION,
  };
  return {
    version: 8,
    name: `Sivuvirta ${theme}`,
    'font-faces': fonts,
    sources: {
      basemap,
      [GRID_SOURCE]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': tokens.land } },
      ...waterLayers(tokens),
      ...gridLayers(tokens),
      ...labelLayers(tokens, language),
    ],
  };
}
