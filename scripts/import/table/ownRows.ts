import type { Database, tables } from '@sivuvirta/db';
import { inArray } from 'drizzle-orm';
import { Refusal } from './refusal.ts';

/**
 * Checks that an import does not write over rows of another source: the returned function throws a Refusal for a row
 * whose identifier is taken there, or came on an earlier line of the same file.
 */
export class OwnRows {
  readonly #table: typeof tables.facility | typeof tables.flow;
  readonly #lines = new Map<string, number>();

  constructor(table: typeof tables.facility | typeof tables.flow) {
    this.#table = table;
  }

  /** Source of each of these rows that the database has. */
  async sourcesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { id, sourceId } = this.#table;
    const rows = await db
      .select({ id, sourceId })
      .from(this.#table)
      .where(inArray(id, [...ids]));
    return new Map(rows.map((row) => [row.id, row.sourceId]));
  }

  check(
    row: { id: string; sourceId: string },
    line: number,
    sources: ReadonlyMap<string, string>,
    advice: string,
  ): void {
    const before = this.#lines.get(row.id);
    if (before !== undefined) throw new Refusal(`the same ${advice} as line ${before}`);
    const source = sources.get(row.id);
    if (source !== undefined && source !== row.sourceId)
      throw new Refusal(`the id "${row.id}" belongs to a row of the source "${source}"; leave the id out`);
    this.#lines.set(row.id, line);
  }
}
