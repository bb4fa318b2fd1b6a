import type { Feature, Point } from 'geojson';
import { readRows } from './readRows.ts';

/** `min_zoom` is the whole zoom from which the name is shown. */
export type WaterName = Feature<Point, { name: string; name_fi: string; name_sv: string; min_zoom: number }>;

/** Names of seas and large lakes, at points chosen for the label by hand. */
export function readWaterNames(): WaterName[] {
  return readRows('waterNames.csv').map(({ lon, lat, name = '', name_fi = '', name_sv = '', min_zoom }) => ({
    type: 'Feature',
    properties: { name, name_fi, name_sv, min_zoom: Number(min_zoom) },
    geometry: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
  }));
}
