// npm run seed: brings the shipped reference tables and the example into the database.
import { parseArgs } from 'node:util';
import { nameOf, openChosenDatabase } from './command/openChosenDatabase.ts';
import { runCommand } from './command/runCommand.ts';
import { textTable } from './command/textTable.ts';
import { removeExample } from './seed/removeExample.ts';
import { seedDatabase } from './seed/seedDatabase.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      once: { type: 'boolean' },
      'without-example': { type: 'boolean' },
      'remove-example': { type: 'boolean' },
    },
  });
  const open = await openChosenDatabase();
  try {
    const declined = values['without-example'] || values['remove-example'];
    const example = declined ? 'declined' : values.once ? 'once' : 'again';
    const report = await seedDatabase(open.db, { example });
    const rows = Object.entries({ ...report.reference, ...report.example });
    if (rows.length > 0) {
      console.log(`Shipped data → ${nameOf(open)}`);
      const counts = rows.map(([table, { added, updated, unchanged }]) => [table, added, updated, unchanged]);
      for (const line of textTable(['table', 'added', 'updated', 'unchanged'], counts)) console.log(line);
    } else if (!values.once) console.log(`${nameOf(open)} has the reference tables as they are shipped.`);

    if (values['remove-example']) {
      const removed = Object.entries(await removeExample(open.db));
      console.log(`Example removed: ${removed.map(([table, count]) => `${count} ${table}`).join(', ')}.`);
    }
  } finally {
    await open.close();
  }
});
