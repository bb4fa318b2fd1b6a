import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, runNode, stop } from './install.mjs';

const STAMP = join(ROOT, 'apps/web/dist/.built');
/** All that the built pages depend on. */
const INGREDIENTS = [
  'apps/web',
  'packages/domain/src',
  'packages/formats/src',
  'data/locales',
  'package-lock.json',
];

/** Builds the web app unless it is built already from these very files. */
export function buildWeb() {
  const wanted = hashOf(INGREDIENTS);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Building the web app …');
  if (runNode([bin('vite'), 'build', 'apps/web', '--logLevel', 'warn']) !== 0) {
    stop('The web app could not be built. The lines above say why.');
  }
  writeFileSync(STAMP, wanted);
}

function hashOf(places) {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesBelow(place)) hash.update(file).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function filesBelow(place) {
  if (statSync(join(ROOT, place)).isFile()) return [place];
  return readdirSync(join(ROOT, place), { withFileTypes: true })
    .filter(({ name }) => name !== 'dist' && name !== 'node_modules' && !name.includes('.test.'))
    .map(({ name }) => `${place}/${name}`)
    .sort()
    .flatMap(filesBelow);
}
