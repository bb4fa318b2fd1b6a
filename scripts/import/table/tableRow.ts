import { parseNumber } from './parseNumber.ts';
import { Refusal } from './refusal.ts';
import { valueForWord, wordsOf } from './synonyms.ts';

/** One row of a table, its cells by field. Reading a cell that makes no sense throws a Refusal. */
export class TableRow {
  readonly line: number;
  /** GeoJSON geometry as it came; undefined in a CSV file. */
  readonly geometry: unknown;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #decimalComma: boolean;

  constructor(line: number, cells: ReadonlyMap<string, string>, decimalComma: boolean, geometry?: unknown) {
    this.line = line;
    this.geometry = geometry;
    this.#cells = cells;
    this.#decimalComma = decimalComma;
  }

  /** The table has the field as a column, be the cell empty. */
  has = (field: string): boolean => this.#cells.has(field);

  text = (field: string): string | null => this.#cells.get(field) || null;

  number(field: string): number | null {
    const text = this.text(field);
    if (text === null) return null;
    const number = parseNumber(text, this.#decimalComma);
    if (typeof number === 'string') throw new Refusal(`${field}: ${number}`);
    return number;
  }

  /** A word of data/import/values.csv as the value that it means. */
  word<T extends string>(field: string, fallback?: string): T | null {
    const text = this.text(field) ?? fallback ?? null;
    if (text === null) return null;
    const value = valueForWord(field, text);
    if (value === null)
      throw new Refusal(`${field}: "${text}" is not understood; write ${wordsOf(field).join(' or ')}`);
    return value as T;
  }

  boolean(field: string): boolean | null {
    const word = this.word(field);
    return word === null ? null : word === 'true';
  }
}
