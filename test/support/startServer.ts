import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './freePort.ts';

export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

/** The real server in a process of its own on a free port, answering when this resolves. */
export async function startServer(environment: Record<string, string>): Promise<RunningServer> {
  const port = await freePort();
  const server = spawn(process.execPath, ['apps/api/src/server.ts'], {
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)));
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes(`:${port}`)) resolve();
    });
  });
  return {
    origin,
    stop: async () => {
      if (server.exitCode !== null) return;
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
