import { type OpenDatabase, openDatabase } from '@sivuvirta/db';

/** The database that the server would use: `DATABASE_URL`, else the folder `DATA_DIR`, else `.data`. */
export const openChosenDatabase = (): Promise<OpenDatabase> =>
  openDatabase(process.env.DATABASE_URL || process.env.DATA_DIR || '.data');

export const nameOf = ({ engine, location }: OpenDatabase) =>
  `${engine === 'pglite' ? 'PGlite' : 'PostgreSQL'} ${location}`;
