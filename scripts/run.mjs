// Runs a TypeScript command of this folder, from a bare clone too: `node scripts/run.mjs scripts/seed.ts …`.
import { ensureInstalled, runNode } from './install.mjs';

ensureInstalled();
process.exit(runNode(process.argv.slice(2)));
