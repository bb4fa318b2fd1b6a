import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

export interface PrivatePostgres {
  /** Administrator's URL of the cluster's `postgres` database. */
  url: string;
  stop: () => void;
}

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/** The folder of the newest installed PostgreSQL server that also has PostGIS; null when there is none. */
export function findPostgres(): string | null {
  if (!existsSync(DEBIAN_FOLDER)) return null;
  const versions = readdirSync(DEBIAN_FOLDER)
    .filter((version) => Number(version) >= 15)
    .filter((version) => existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`))
    .filter((version) => existsSync(join(DEBIAN_FOLDER, version, 'bin/initdb')))
    .sort((a, b) => Number(b) - Number(a));
  return versions[0] ? join(DEBIAN_FOLDER, versions[0], 'bin') : null;
}

/** Starts a throw-away cluster on a free port of the loopback address. It ends with `stop()` and leaves nothing. */
export async function startPrivatePostgres(binaries: string): Promise<PrivatePostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'sivuvirta-postgres-'));
  const asServer = serverUser(folder);
  const data = join(folder, 'data');
  const port = await freePort();
  asServer(join(binaries, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
  ]);
  const options = `-p ${port} -h 127.0.0.1 -k ${folder} -c fsync=off -c full_page_writes=off -c max_connections=200`;
  const log = join(folder, 'log');
  asServer(join(binaries, 'pg_ctl'), ['-D', data, '-w', '-l', log, '-o', options, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      asServer(join(binaries, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root: as root it runs as the system's own `postgres` user. */
function serverUser(folder: string): (command: string, parameters: string[]) => void {
  if (process.getuid?.() !== 0) return (command, parameters) => run(command, parameters);
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres']))) as [
    number,
    number,
  ];
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  return (command, parameters) => run(command, parameters, { uid, gid });
}

function run(command: string, parameters: string[], user: { uid?: number; gid?: number } = {}) {
  execFileSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/', ...user });
}
