// `npm start`: everything from a bare clone to a map in the browser.
import { spawn } from 'node:child_process';
import { buildWeb } from './buildWeb.mjs';
import { ensureInstalled, environment, NODE, ROOT, runNode } from './install.mjs';

ensureInstalled();
buildWeb();
// The first start makes the database: some ten seconds in which nothing else is said.
console.log('Opening the database …');
const seeded = runNode(['scripts/seed.ts', '--once']);
if (seeded !== 0) process.exit(seeded);

const server = spawn(NODE, ['apps/api/src/server.ts'], { cwd: ROOT, stdio: 'inherit', env: environment() });
// Ctrl-C reaches the server too: wait until it has closed the database.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
// A signal to npm alone ends npm and its shell, not what they started.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) server.kill('SIGTERM');
}, 500).unref();
server.on('exit', (code) => process.exit(code ?? 0));
