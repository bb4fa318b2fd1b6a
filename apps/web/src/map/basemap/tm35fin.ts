/** Eastings and northings of ETRS-TM35FIN (EPSG:3067), metres. */
export type Tm35fin = [eastMetres: number, northMetres: number];

const RADIANS = Math.PI / 180;
const FLATTENING = 1 / 298.257222101;
const N = FLATTENING / (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
/** Scale at the central meridian times the rectifying radius of GRS 80, metres. */
const RADIUS_METRES = (0.9996 * 6_378_137 * (1 + N ** 2 / 4 + N ** 4 / 64)) / (1 + N);
const CENTRAL_MERIDIAN = 27;
const FALSE_EASTING_METRES = 500_000;
const FORWARD = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49_561 / 161_280) * N ** 4,
];
const INVERSE = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4_397 / 161_280) * N ** 4,
];

/** From degrees (ETRS89, here the same as WGS 84) by Krüger's series; good to a millimetre over Finland. */
export function toTm35fin([lon, lat]: [number, number]): Tm35fin {
  const q =
    Math.asinh(Math.tan(lat * RADIANS)) - ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.sin(lat * RADIANS));
  const beta = Math.atan(Math.sinh(q));
  const eta = Math.atanh(Math.cos(beta) * Math.sin((lon - CENTRAL_MERIDIAN) * RADIANS));
  const xi = Math.asin(Math.sin(beta) * Math.cosh(eta));
  const [dXi, dEta] = series(FORWARD, xi, eta);
  return [FALSE_EASTING_METRES + RADIUS_METRES * (eta + dEta), RADIUS_METRES * (xi + dXi)];
}

/** To longitude and latitude in degrees. */
export function fromTm35fin([eastMetres, northMetres]: Tm35fin): [number, number] {
  const [xi, eta] = [northMetres / RADIUS_METRES, (eastMetres - FALSE_EASTING_METRES) / RADIUS_METRES];
  const [dXi, dEta] = series(INVERSE, xi, eta);
  const beta = Math.asin(Math.sin(xi - dXi) / Math.cosh(eta - dEta));
  const lon = Math.asin(Math.tanh(eta - dEta) / Math.cos(beta));
  const q = Math.asinh(Math.tan(beta));
  let isometric = q;
  for (let round = 0; round < 5; round++) {
    isometric = q + ECCENTRICITY * Math.atanh(ECCENTRICITY * Math.tanh(isometric));
  }
  return [CENTRAL_MERIDIAN + lon / RADIANS, Math.atan(Math.sinh(isometric)) / RADIANS];
}

function series(factors: number[], xi: number, eta: number): [number, number] {
  let [dXi, dEta] = [0, 0];
  factors.forEach((factor, index) => {
    const times = 2 * (index + 1);
    dXi += factor * Math.sin(times * xi) * Math.cosh(times * eta);
    dEta += factor * Math.cos(times * xi) * Math.sinh(times * eta);
  });
  return [dXi, dEta];
}
