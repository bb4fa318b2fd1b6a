import { DomainError } from '@sivuvirta/domain';

const BY_CODE: Record<string, string> = {
  ECONNREFUSED: 'No PostgreSQL answers at DATABASE_URL. Is it running, and are host and port right?',
  ENOTFOUND: 'The host of DATABASE_URL is unknown.',
  EACCES: 'The folder of the database may not be written (DATA_DIR).',
  EROFS: 'The folder of the database is on a read-only disk (DATA_DIR).',
  ENOSPC: 'The disk is full. Nothing was written.',
  '28P01': 'PostgreSQL refused user or password of DATABASE_URL.',
  '28000': 'PostgreSQL refused the user of DATABASE_URL.',
  '3D000': 'The database that DATABASE_URL names does not exist. Create it first (createdb).',
};

/** One paragraph for the person at the keyboard, whatever was thrown; never a stack trace. */
export function explainError(error: unknown): string {
  if (error instanceof DomainError && error.code === 'database-locked') {
    return (
      `The database in ${error.values.folder} is in use by process ${error.values.processId}, probably a running server.\n` +
      'Stop the server first, or set DATABASE_URL to a PostgreSQL database, which several processes can share.'
    );
  }
  const root = rootOf(error);
  if (!(root instanceof Error)) return String(root);
  return BY_CODE[(root as { code?: string }).code ?? ''] ?? root.message;
}

/** The query builder and Node wrap what really happened. */
function rootOf(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootOf(error.errors[0]);
  return error instanceof Error && error.cause instanceof Error ? rootOf(error.cause) : error;
}
