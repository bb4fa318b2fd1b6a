import type { LayerSpecification } from 'maplibre-gl';
import type { MapColors } from './palette.ts';
import type { Scene } from './scene.ts';

/** What the look of a layer depends on besides its data. */
export interface Look {
  colors: MapColors;
  theme: Scene['theme'];
  /** A font that the base map's style can draw. */
  font: string[];
}

/** A GeoJSON source of its own and the MapLibre layers that draw it. */
export interface StyleLayer {
  /** Of the source; its layers' ids begin with it. */
  id: string;
  level: 'under flows' | 'over labels';
  /** The parts of the scene that `data` reads: it runs again when one of them changes. */
  reads: readonly (keyof Scene)[];
  data: (scene: Scene) => GeoJSON.FeatureCollection;
  layers: (look: Look) => LayerSpecification[];
}
