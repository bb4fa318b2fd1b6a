import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/**
 * SHA-256 over names and contents of all files below some places, hexadecimal; tests and what tools made are left out.
 *
 * @param {readonly string[]} places files and folders, from the project's root; an absent one counts as empty
 * @returns {string}
 */
export function hashFiles(places) {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesBelow)) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** @param {string} place @returns {string[]} */
function filesBelow(place) {
  const path = join(ROOT, place);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [place];
  return readdirSync(path)
    .filter((name) => name !== 'dist' && name !== 'node_modules' && !name.includes('.test.'))
    .sort()
    .flatMap((name) => filesBelow(`${place}/${name}`));
}
