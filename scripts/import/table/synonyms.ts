import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { normalise } from './normalise.ts';

const read = <C extends string>(file: string): Record<C, string>[] =>
  parse(readFileSync(new URL(`../../../data/import/${file}`, import.meta.url)), { columns: true });

const fieldsByHeader = Map.groupBy(read<'field' | 'header'>('columns.csv'), ({ header }) =>
  normalise(header),
);
const valueByWord = new Map(
  read<'field' | 'value' | 'word'>('values.csv').map(({ field, value, word }) => [
    `${field} ${normalise(word)}`,
    value,
  ]),
);

/** The fields that a header may mean; which one it is depends on the table. Empty where nobody knows it. */
export const fieldsOf = (header: string): string[] =>
  fieldsByHeader.get(normalise(header))?.map(({ field }) => field) ?? [];

/** The value that a word in Finnish, Swedish or English means in a field; null where nobody knows it. */
export const valueForWord = (field: string, word: string): string | null =>
  valueByWord.get(`${field} ${normalise(word)}`) ?? null;

export const wordsOf = (field: string): string[] => [
  ...new Set([...valueByWord].filter(([key]) => key.startsWith(`${field} `)).map(([, value]) => value)),
];
