// npm run import -- <verb> <path>: brings rows from elsewhere into the database.
import { parseArgs } from 'node:util';
import { nameOf, openChosenDatabase } from './command/openChosenDatabase.ts';
import { runCommand } from './command/runCommand.ts';
import { UserError } from './command/userError.ts';
import { terminalProgress } from './import/progress.ts';
import { reportLines } from './import/reportLines.ts';
import { runImport } from './import/runImport.ts';
import { VERBS } from './import/verbs.ts';
import { writeFindings } from './import/writeFindings.ts';

const HELP = [
  'npm run import -- <verb> <path> [--dry-run] [--report refused.csv]',
  ...VERBS.map(({ id, usage, summary }) => `  ${id} ${usage}\n      ${summary}`),
].join('\n');

await runCommand(async () => {
  const verb = VERBS.find(({ id }) => id === process.argv[2]);
  if (!verb) throw new UserError(`${HELP}\n\n"${process.argv[2] ?? ''}" is no verb.`);
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: { ...verb.options, 'dry-run': { type: 'boolean' }, report: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path || positionals.length > 1)
    throw new UserError(`Give one path: npm run import -- ${verb.id} ${verb.usage}`);

  verb.check(path);
  const started = performance.now();
  const open = await openChosenDatabase();
  try {
    const report = await runImport(
      open.db,
      (db, report, progress) => verb.run(db, path, values as Record<string, string>, report, progress),
      { progress: terminalProgress(), dryRun: values['dry-run'] === true },
    );
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${path} → ${nameOf(open)}, ${seconds} s`);
    for (const line of reportLines(report)) console.log(line);
    if (typeof values.report === 'string') writeFindings(values.report, report);
    if (values['dry-run']) console.log('Dry run: nothing was written.');
  } finally {
    await open.close();
  }
});
