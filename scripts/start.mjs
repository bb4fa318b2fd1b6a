// `npm start`: everything from a bare clone to a map in the browser.
import { spawn } from 'node:child_process';
import { buildWeb } from './buildWeb.mjs';
import { ensureInstalled, environment, NODE, ROOT, runNode } from './install.mjs';

ensureInstalled();
buildWeb();
const seeded = runNode(['scripts/seed.ts', '--once']);
if (seeded !== 0) process.exit(seeded);

const server = spawn(NODE, ['apps/api/src/server.ts'], { cwd: ROOT, stdio: 'inherit', env: environment() });
// Ctrl-C reaches the server too: wait until it has closed the database.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
