import type { TestProject } from 'vitest/node';
import { findPostgres, type PrivatePostgres, startPrivatePostgres } from './privatePostgres.ts';
import { preparePgliteTemplates, preparePostgresTemplates, type Templates } from './templates.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    pgliteTemplates: Templates;
    /** Null where no PostgreSQL server with PostGIS is installed. */
    postgres: { adminUrl: string; templates: Templates } | null;
  }
}

/** Prepares both engines once for all test files. */
export default async function setup(project: TestProject) {
  project.provide('pgliteTemplates', await preparePgliteTemplates());
  const cluster = await startCluster();
  project.provide(
    'postgres',
    cluster && { adminUrl: cluster.url, templates: await preparePostgresTemplates(cluster.url) },
  );
  return () => cluster?.stop();
}

async function startCluster(): Promise<PrivatePostgres | null> {
  const binaries = findPostgres();
  return binaries ? startPrivatePostgres(binaries) : null;
}
