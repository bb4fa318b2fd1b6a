import { spawnSync } from 'node:child_process';
import type { Line } from './line.ts';
import type { Bounds } from './region.ts';

/**
 * The full-resolution GSHHG shoreline (coast, lakes, islands in lakes) inside `bounds`, cut at its edge and at the
 * data's own cells; land is on the left of every line. `minAreaKm2` drops smaller shapes. Throws when GMT or its
 * shoreline data is not installed.
 */
export function readShoreline(bounds: Bounds, minAreaKm2: number): Line[] {
  const args = [
    'coast',
    `-R${bounds[0]}/${bounds[2]}/${bounds[1]}/${bounds[3]}`,
    '-Df',
    `-A${minAreaKm2}`,
    '-M',
    '-W1',
  ];
  const gmt = spawnSync('gmt', args, { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (gmt.error)
    throw new Error('gmt was not found: install the packages gmt and gmt-gshhg-full, then run this again');
  if (gmt.status !== 0) throw new Error(`gmt coast failed: ${gmt.stderr.trim()}`);
  return parseSegments(gmt.stdout);
}

/** Reads GMT's multisegment text: a header that starts with `>`, then one tab-separated lon/lat a line. */
export function parseSegments(text: string): Line[] {
  const lines: Line[] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row !== '') {
      const tab = row.indexOf('\t');
      lines.at(-1)?.push([Number(row.slice(0, tab)), Number(row.slice(tab + 1))]);
    }
  }
  return lines.filter((line) => line.length > 1);
}
