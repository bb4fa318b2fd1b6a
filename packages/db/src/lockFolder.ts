import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DomainError } from '@sivuvirta/domain';

/**
 * Takes an exclusive lock on a folder; the returned function gives it back.
 * The lock is SQLite's own file lock: the operating system drops it when the process dies, however it dies,
 * so that no stale lock is ever left behind.
 *
 * @throws DomainError `database-locked` with the holder's process id.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holderFile = join(folder, 'lock.pid');
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DomainError('database-locked', { folder, processId: readHolder(holderFile) });
  }
  writeFileSync(holderFile, String(process.pid));
  return () => lock.close();
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '?';
  }
}
