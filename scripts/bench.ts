// npm run bench -- <name> [--json file]: measures, prints, and writes {figure: number}.
import { globSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command/runCommand.ts';
import { textTable } from './command/textTable.ts';

/** What every file of test/bench exports: figures by name, the unit or `ratio` in the name. */
interface Bench {
  run: () => Promise<Record<string, number>>;
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'string' } },
  });
  const names = globSync('test/bench/*.ts').map((file) => basename(file, '.ts'));
  const [name] = positionals;
  if (!name || !names.includes(name)) {
    throw new Error(`Say which benchmark to run: npm run bench -- ${names.join(' | ')} [--json file]`);
  }
  const { run }: Bench = await import(`../test/bench/${name}.ts`);
  const figures = await run();
  for (const line of textTable(['figure', 'value'], Object.entries(figures))) console.log(line);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
});
