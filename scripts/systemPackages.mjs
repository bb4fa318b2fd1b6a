import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What some tests need beyond npm packages, and how Debian and Ubuntu call it. */
const NEEDS = [
  {
    what: 'PostgreSQL ≥ 15 with PostGIS',
    present: () =>
      postgresqlVersions().some((version) =>
        existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`),
      ),
    packages: () => newestPostgis(),
  },
  { what: 'Chromium', present: () => existsSync('/usr/bin/chromium'), packages: () => ['chromium'] },
  { what: 'GDAL', present: () => existsSync('/usr/bin/ogr2ogr'), packages: () => ['gdal-bin'] },
];

/** Installs what is absent where it can (Debian or Ubuntu, as root); else says in one line what to install. */
export function ensureSystemPackages() {
  const absent = NEEDS.filter(({ present }) => !present());
  if (absent.length === 0) return;
  const names = absent.map(({ what }) => what).join(', ');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${names} for the tests …`);
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...absent.flatMap(({ packages }) => packages())]);
  }
  for (const { what, present } of absent) {
    if (!present())
      console.log(
        `${what} is not installed: its tests are skipped. Debian and Ubuntu: see README.md, “Tests”.`,
      );
  }
}

function apt(parameters) {
  spawnSync('apt-get', parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function postgresqlVersions() {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) ? readdirSync(folder).filter((version) => Number(version) >= 15) : [];
}

/** The newest PostGIS package that the system's archive has, with the server that it belongs to. */
function newestPostgis() {
  const listing = execFileSync('apt-cache', ['search', '--names-only', '^postgresql-[0-9]+-postgis-3$'], {
    encoding: 'utf8',
  });
  const versions = [...listing.matchAll(/^postgresql-(\d+)-postgis-3 /gm)].map(([, version]) =>
    Number(version),
  );
  const newest = Math.max(...versions.filter((version) => version >= 15));
  return Number.isFinite(newest) ? [`postgresql-${newest}`, `postgresql-${newest}-postgis-3`] : [];
}
