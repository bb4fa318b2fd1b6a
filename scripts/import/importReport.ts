import type { RowCounts } from '@sivuvirta/db';

/** A row that was not taken over, or not wholly. */
export interface Finding {
  file: string;
  /** Line of the file, or number of the feature. */
  line: number;
  outcome: 'refused' | 'kept in part';
  reason: string;
}

/** What an import read, wrote and refused. Every row read is either accepted or refused. */
export class ImportReport {
  readonly files = new Map<string, { read: number; refused: number }>();
  readonly tables = new Map<string, RowCounts>();
  readonly #findings: Finding[] = [];
  readonly notes: string[] = [];

  read(file: string): void {
    this.#file(file).read += 1;
  }

  refuse(file: string, line: number, reason: string): void {
    this.#file(file).refused += 1;
    this.#findings.push({ file, line, outcome: 'refused', reason });
  }

  keepInPart(file: string, line: number, reason: string): void {
    this.#findings.push({ file, line, outcome: 'kept in part', reason });
  }

  count(table: string, counts: RowCounts): void {
    const sum = this.tables.get(table) ?? { added: 0, updated: 0, unchanged: 0 };
    for (const key of ['added', 'updated', 'unchanged'] as const) sum[key] += counts[key];
    this.tables.set(table, sum);
  }

  /** A number that explains a difference; nothing is noted for zero. */
  note(count: number, what: string): void {
    if (count > 0) this.notes.push(`${count.toLocaleString('en')} ${what}`);
  }

  /** In the order of the files and their lines. */
  get findings(): readonly Finding[] {
    return this.#findings.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  }

  get refused(): number {
    return this.#findings.filter(({ outcome }) => outcome === 'refused').length;
  }

  #file(name: string) {
    const file = this.files.get(name) ?? { read: 0, refused: 0 };
    this.files.set(name, file);
    return file;
  }
}
