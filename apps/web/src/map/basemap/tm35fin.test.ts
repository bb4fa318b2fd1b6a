import { describe, expect, it } from 'vitest';
import { fromTm35fin, toTm35fin } from './tm35fin.ts';

/** Longitude, latitude, easting, northing as PROJ 9 gives them for EPSG:4326 to EPSG:3067. */
const KNOWN: [number, number, number, number][] = [
  [25, 60.2, 389_130.042, 6_675_364.495],
  [27, 65, 500_000, 7_208_454.582],
  [22.1385, 60.4575, 232_754.466, 6_712_236.274],
  [31.5, 62.9, 728_578.203, 6_982_444.18],
  [20.6, 69.05, 245_014.053, 7_673_254.439],
];

describe('TM35FIN', () => {
  it('agrees with PROJ to a centimetre from corner to corner of Finland', () => {
    for (const [lon, lat, east, north] of KNOWN) {
      const [x, y] = toTm35fin([lon, lat]);
      expect(Math.hypot(x - east, y - north)).toBeLessThan(0.01);
    }
  });

  it('comes back to the same point', () => {
    for (const [lon, lat] of KNOWN) {
      const [x, y] = fromTm35fin(toTm35fin([lon, lat]));
      expect(x).toBeCloseTo(lon, 9);
      expect(y).toBeCloseTo(lat, 9);
    }
  });
});
