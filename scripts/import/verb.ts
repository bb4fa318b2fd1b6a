import type { ParseArgsOptionsConfig } from 'node:util';
import type { Database } from '@sivuvirta/db';
import type { ImportReport } from './importReport.ts';
import type { Progress } from './progress.ts';

/** One kind of import: `npm run import -- <id> <path>`. */
export interface Verb {
  id: string;
  /** What follows the id, for the help text. */
  usage: string;
  summary: string;
  options: ParseArgsOptionsConfig;
  /** Looks at the path before a database is opened. @throws UserError */
  check: (path: string) => void;
  /** Runs inside one transaction on a database with its reference tables. @throws UserError */
  run: (
    db: Database,
    path: string,
    options: Record<string, string>,
    report: ImportReport,
    progress: Progress,
  ) => Promise<void>;
}
