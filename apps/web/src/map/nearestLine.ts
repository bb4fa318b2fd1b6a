import type { PixelBox, PixelPoint } from './webMercator.ts';

interface Line {
  pixels: readonly PixelPoint[];
  box: PixelBox;
  /** Half the drawn width: a thick line is hit anywhere on it. */
  reachPixels: number;
}

/** The line that passes closest to the point, none further than the tolerance from its edge; all in pixels of one zoom. */
export function nearestLine<L extends Line>(
  lines: readonly L[],
  [x, y]: PixelPoint,
  tolerancePixels: number,
): L | null {
  let nearest: L | null = null;
  let best = tolerancePixels;
  for (const line of lines) {
    const { pixels, box, reachPixels } = line;
    const widest = best + reachPixels;
    if (x < box[0] - widest || x > box[2] + widest || y < box[1] - widest || y > box[3] + widest) continue;
    for (let index = 1; index < pixels.length; index++) {
      const [x0, y0] = pixels[index - 1] as PixelPoint;
      const [x1, y1] = pixels[index] as PixelPoint;
      const reach = best + reachPixels;
      if (x < Math.min(x0, x1) - reach || x > Math.max(x0, x1) + reach) continue;
      if (y < Math.min(y0, y1) - reach || y > Math.max(y0, y1) + reach) continue;
      const [dx, dy] = [x1 - x0, y1 - y0];
      const share = Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
      const gap = Math.hypot(x - x0 - share * dx, y - y0 - share * dy) - reachPixels;
      if (gap < best) [nearest, best] = [line, gap];
    }
  }
  return nearest;
}
