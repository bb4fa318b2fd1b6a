const THINNEST_PIXELS = 1.5;
const THICKEST_PIXELS = 9;

/** Line width on screen. It grows with the square root of the tonnes: a hundredfold amount is about ten times as wide. */
export function flowWidthPixels(tonnes: number, topTonnes: number): number {
  const share = Math.min(1, Math.max(0, tonnes) / topTonnes);
  return THINNEST_PIXELS + (THICKEST_PIXELS - THINNEST_PIXELS) * Math.sqrt(share);
}

/** The tonnes of the thickest line: the largest amount in view, rounded up to 1, 2 or 5 times a power of ten, so that it seldom changes. */
export function topOfScale(tonnesInView: Iterable<number>): number {
  let largest = 0;
  for (const tonnes of tonnesInView) if (tonnes > largest) largest = tonnes;
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= largest * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** The amounts that the legend draws, thickest first. */
export function legendTonnes(topTonnes: number): [number, number, number] {
  return [topTonnes, topTonnes / 5, topTonnes / 50];
}
