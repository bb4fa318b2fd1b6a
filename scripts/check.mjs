// `npm run check`: types, lint and format, unused code.
import { runChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
process.exit(runChecks().failed.length === 0 ? 0 : 1);
