import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
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
  const wanted = hashFiles(INGREDIENTS);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Building the web app …');
  if (runNode([bin('vite'), 'build', 'apps/web', '--logLevel', 'warn']) !== 0) {
    stop('The web app could not be built. The lines above say why.');
  }
  writeFileSync(STAMP, wanted);
}
