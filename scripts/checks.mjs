import { bin, runNode } from './install.mjs';

/** What holds without running anything: types, lint and format, unused code. */
const CHECKS = [
  { name: 'types', parameters: [bin('tsc'), '-p', '.'] },
  { name: 'lint and format', parameters: [bin('biome'), 'check', '--error-on-warnings'] },
  { name: 'unused code', parameters: [bin('knip'), '--no-progress'] },
];

/** Runs every check; returns the names of those that failed. */
export function runChecks() {
  return {
    names: CHECKS.map(({ name }) => name),
    failed: CHECKS.filter(({ name, parameters }) => {
      const started = Date.now();
      const failed = runNode(parameters) !== 0;
      console.log(`${failed ? '✗' : '✓'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      return failed;
    }).map(({ name }) => name),
  };
}
