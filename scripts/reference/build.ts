import { fileURLToPath } from 'node:url';
import { readTable, writeTable } from './csvTable.ts';
import { listOfWaste } from './listOfWaste.ts';
import { nace } from './nace.ts';
import { polymers } from './polymers.ts';

/** Writes the reference tables from a folder of facts: `node scripts/reference/build.ts <folder>`. */
const TABLES = { 'list-of-waste': listOfWaste, nace, polymers };
const REFERENCE = fileURLToPath(new URL('../../data/reference/', import.meta.url));

const facts = process.argv[2];
if (!facts)
  throw new Error('usage: node scripts/reference/build.ts <folder with low.csv, nace2.csv, polymers.csv>');

const sources = new Set(readTable(`${REFERENCE}/sources.csv`, ['id']).map(({ id }) => id));

for (const [name, table] of Object.entries(TABLES)) {
  const rows: Record<string, string>[] = table(facts);
  for (const row of rows) {
    for (const column of ['source_id', 'source_id_en']) {
      const id = row[column];
      if (id !== undefined && !sources.has(id)) throw new Error(`${name}: no source "${id}" in sources.csv`);
    }
  }
  writeTable(`${REFERENCE}/${name}.csv`, rows);
  console.log(`${name}.csv: ${rows.length} rows`);
}
