// `npm run dev`: API on PORT (3000) and web on 5173, both reloading when a file changes.
import { spawn } from 'node:child_process';
import { bin, ensureInstalled, environment, NODE, ROOT, runNode } from './install.mjs';

ensureInstalled();
const seeded = runNode(['scripts/seed.ts', '--once']);
if (seeded !== 0) process.exit(seeded);

const children = [
  ['--watch', '--watch-preserve-output', 'apps/api/src/server.ts'],
  [bin('vite'), 'apps/web'],
].map((parameters) => spawn(NODE, parameters, { cwd: ROOT, stdio: 'inherit', env: environment() }));

const end = (signal) => {
  for (const child of children) child.kill(signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
for (const child of children) child.on('exit', () => end('SIGTERM'));
