import { isUnavailable } from '@sivuvirta/db';
import { DomainError } from '@sivuvirta/domain';
import { ConfigurationError } from './readConfiguration.ts';

/** What to do when the server does not start, for the terminal; null for a bug, which keeps its stack. */
export function explainStartFailure(error: unknown): string | null {
  if (error instanceof ConfigurationError) return error.message;
  if (error instanceof DomainError && error.code === 'database-locked')
    return `The data folder ${error.values.folder} is in use by process ${error.values.processId}. Stop that server first, or set DATA_DIR to another folder.`;
  const { code, port, address } = (error ?? {}) as { code?: string; port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that one, or set PORT to another number.`;
  if (code === 'EACCES' && port !== undefined)
    return `Port ${port} needs more rights. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one that it has.`;
  if (isUnavailable(error))
    return 'The database of DATABASE_URL does not answer. Is it running, and is the address right?';
  return null;
}
