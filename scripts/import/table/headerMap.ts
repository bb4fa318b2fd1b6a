import { fieldsOf } from './synonyms.ts';

/** Which header stands for which field of a table. The first header of a field wins; the others are left over. */
export class HeaderMap {
  readonly #known: ReadonlySet<string>;
  readonly #fields = new Map<string, string | null>();

  constructor(known: Iterable<string>, headers: Iterable<string> = []) {
    this.#known = new Set(known);
    for (const header of headers) this.fieldOf(header);
  }

  fieldOf(header: string): string | null {
    const seen = this.#fields.get(header);
    if (seen !== undefined) return seen;
    const taken = this.fields;
    const field = fieldsOf(header).find((name) => this.#known.has(name) && !taken.has(name)) ?? null;
    this.#fields.set(header, field);
    return field;
  }

  get fields(): Set<string> {
    return new Set([...this.#fields.values()].filter((field) => field !== null));
  }

  /** Headers that nothing is read from, save those that are known to repeat what the database has. */
  get unknown(): string[] {
    return [...this.#fields]
      .filter(([header, field]) => field === null && !fieldsOf(header).some((name) => DERIVED.has(name)))
      .map(([header]) => header);
  }
}

/** What our own downloads repeat beside a row, and what a table has no use for. */
const DERIVED = new Set(['derived', 'actorName', 'industrialAreaId', 'longitude', 'latitude', 'geometry']);
