// `npm test`: everything, from a bare clone to one closing line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './buildWeb.mjs';
import { runChecks } from './checks.mjs';
import { bin, ensureInstalled, ROOT, runNode } from './install.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';

const RESULTS = join(ROOT, '.cache/test-results.json');

ensureInstalled();
ensureSystemPackages();
buildWeb();
const checks = runChecks();
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(RESULTS, { force: true });
const vitest = [
  bin('vitest'),
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
];
const exitCode = runNode([...vitest, `--outputFile.json=${RESULTS}`]);

const tests = readResults();
// What breaks before or between the tests fails none of them by name.
if (exitCode !== 0 && tests.failed.length === 0) tests.failed.push('the test runner itself');
for (const name of tests.skipped) console.log(`skipped: ${name}`);
for (const name of [...checks.failed, ...tests.failed]) console.log(`failed: ${name}`);
const passed = checks.names.length - checks.failed.length + tests.passed;
const failed = checks.failed.length + tests.failed.length;
console.log(`${passed} passed, ${failed} failed, ${tests.skipped.length} skipped`);
process.exit(failed === 0 ? 0 : 1);

function readResults() {
  let files = [];
  try {
    files = JSON.parse(readFileSync(RESULTS, 'utf8')).testResults;
  } catch {
    return { passed: 0, failed: ['the test runner itself'], skipped: [] };
  }
  const all = files.flatMap(({ assertionResults }) => assertionResults);
  const named = (...statuses) =>
    all.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName);
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: named('passed').length,
    failed: [...named('failed'), ...broken.map(({ name }) => name)],
    skipped: named('skipped', 'pending', 'todo', 'disabled'),
  };
}
