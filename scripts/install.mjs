// Runs before anything is installed: plain JavaScript for Node 20, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.sivuvirta-installed');
/** The Node.js that everything runs on, the same on every machine: it comes with the packages. */
export const NODE = join(MODULES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs the packages of the lockfile unless they are there already; ends the process when that fails. */
export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (present === wanted && existsSync(NODE)) return;
  console.log('Installing packages (about a minute on the first run) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Not the Node.js inside node_modules: the folder is about to be replaced.
    env: { ...process.env, PATH: pathWithoutModules() },
  });
  if (status !== 0) stop('The packages could not be installed. The lines above say why.');
  if (!existsSync(NODE)) {
    stop(
      'The package `node` did not unpack its binary. Allow its install script (npm: ignore-scripts=false).',
    );
  }
  writeFileSync(STAMP, wanted);
}

/** Runs a command of the installed packages on the installed Node.js. Returns the exit code. */
export function runNode(parameters, options = {}) {
  return (
    spawnSync(NODE, parameters, { cwd: ROOT, stdio: 'inherit', ...options, env: environment() }).status ?? 1
  );
}

/** The environment in which `node` is the installed one. */
export function environment() {
  return { ...process.env, PATH: [join(MODULES, '.bin'), pathWithoutModules()].join(delimiter) };
}

/** The file that a package's command runs, e.g. `bin('vite')`. */
export function bin(name) {
  return {
    tsc: join(MODULES, 'typescript', 'bin', 'tsc'),
    biome: join(MODULES, '@biomejs', 'biome', 'bin', 'biome'),
    knip: join(MODULES, 'knip', 'bin', 'knip.js'),
    vite: join(MODULES, 'vite', 'bin', 'vite.js'),
    vitest: join(MODULES, 'vitest', 'vitest.mjs'),
  }[name];
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}

function pathWithoutModules() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
}
