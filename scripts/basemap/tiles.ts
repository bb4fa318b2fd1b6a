import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { Tile } from './pmtilesArchive.ts';
import type { Bounds } from './region.ts';

/** Features of one layer. `buffer` is how far a tile reaches over its edge, in the units of the tile: 0 for points. */
export type Layer = { name: string; features: Feature[]; buffer: number };

/** How finely tiles are drawn: units along a side, and the units by which a line may stray. */
export type Grain = { extent: number; tolerance: number };

/** Cuts layers into all vector tiles of one zoom in `bounds`, also the empty ones: they say that all is land. */
export function cutTiles(layers: Layer[], z: number, bounds: Bounds, { extent, tolerance }: Grain): Tile[] {
  const indexes = layers.map(({ name, features, buffer }) => ({
    name,
    index: new GeoJSONVT(
      { type: 'FeatureCollection', features },
      { maxZoom: z + 1, indexMaxZoom: Math.max(0, z - 2), indexMaxPoints: 0, extent, tolerance, buffer },
    ),
  }));
  const tiles: Tile[] = [];
  const [west, south, east, north] = bounds;
  for (let x = column(west, z); x <= column(east, z); x++) {
    for (let y = row(north, z); y <= row(south, z); y++) {
      const filled: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of indexes) {
        const tile = index.getTile(z, x, y);
        if (tile && tile.features.length > 0) filled[name] = tile;
      }
      tiles.push({ z, x, y, data: fromGeojsonVt(filled, { version: 2, extent }) });
    }
  }
  return tiles;
}

const clamp = (index: number, z: number) => Math.min(2 ** z - 1, Math.max(0, Math.floor(index)));
const column = (lon: number, z: number) => clamp(((lon + 180) / 360) * 2 ** z, z);
const row = (lat: number, z: number) => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return clamp((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z, z);
};
