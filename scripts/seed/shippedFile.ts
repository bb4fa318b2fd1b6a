import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const DATA = new URL('../../data/', import.meta.url);

/** A file that ships with the program, by its path below data/. */
export const shippedFile = (path: string): URL => new URL(path, DATA);

export const isShipped = (path: string): boolean => existsSync(shippedFile(path));

export const readShippedFile = (path: string): string => readFileSync(shippedFile(path), 'utf8');

/** SHA-256 over names and contents, hexadecimal; an absent file counts as absent. */
export function hashShippedFiles(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(isShipped(path) ? readShippedFile(path) : '\0');
  return hash.digest('hex');
}
