/** Builds apps/web/public/basemap/nordic.pmtiles. Usage: node scripts/basemap/build.ts (needs gmt and gmt-gshhg-full). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { RANK_ZOOM, readPlaces } from './places.ts';
import { pmtilesArchive, type Tile } from './pmtilesArchive.ts';
import {
  DETAIL,
  DETAIL_FRAME,
  DETAIL_FROM_ZOOM,
  grain,
  MAX_ZOOM,
  MIN_ZOOM,
  smallestShapeKm2,
  WIDE,
} from './region.ts';
import { readShoreline } from './shoreline.ts';
import { cutTiles, type Layer } from './tiles.ts';
import { waterPolygons, waterRings } from './water.ts';
import { readWaterNames } from './waterNames.ts';

const OUTPUT = new URL('../../apps/web/public/basemap/', import.meta.url);
const METADATA = {
  name: 'Nordic basemap',
  attribution: 'Shoreline GSHHG (Wessel & Smith, GMT), names GeoNames',
  vector_layers: [
    { id: 'water', fields: {} },
    { id: 'places', fields: { name: 'String', name_fi: 'String', name_sv: 'String', rank: 'Number' } },
    {
      id: 'water_names',
      fields: { name: 'String', name_fi: 'String', name_sv: 'String', min_zoom: 'Number' },
    },
  ],
};

try {
  build();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function build(): void {
  const started = performance.now();
  const tiles: Tile[] = [];
  const coarse = waterRings(readShoreline(WIDE, 20), WIDE, 250, 1);
  const detailed = waterRings(readShoreline(DETAIL_FRAME, 0), DETAIL_FRAME, 40, 2);
  const [places, waterNames] = [readPlaces(), readWaterNames()];

  for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom++) {
    const labels: Layer[] = [
      {
        name: 'places',
        features: places.filter(({ properties: { rank } }) => (RANK_ZOOM[rank] ?? Infinity) <= zoom),
        buffer: 0,
      },
      {
        name: 'water_names',
        features: waterNames.filter(({ properties }) => properties.min_zoom <= zoom),
        buffer: 0,
      },
    ];
    const detailedZoom = zoom >= DETAIL_FROM_ZOOM;
    const features = waterPolygons(detailedZoom ? detailed : coarse, smallestShapeKm2(zoom));
    const layers = [{ name: 'water', features, buffer: 64 }, ...labels];
    for (const tile of cutTiles(layers, zoom, detailedZoom ? DETAIL : WIDE, grain(zoom))) tiles.push(tile);
    console.log(`zoom ${zoom}: ${tiles.length} tiles so far`);
  }

  const archive = pmtilesArchive(tiles, {
    bounds: WIDE,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    metadata: METADATA,
  });
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(new URL('nordic.pmtiles', OUTPUT), archive);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`nordic.pmtiles: ${archive.length} bytes, ${tiles.length} tiles, ${seconds} s`);
}
