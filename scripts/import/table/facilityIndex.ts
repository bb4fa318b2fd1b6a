import { type Database, tables } from '@sivuvirta/db';
import { Refusal } from './refusal.ts';
import type { TableRow } from './tableRow.ts';

interface Named {
  id: string;
  name: string;
  municipality: string | null;
}

const plain = (text: string) => text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ');

/** Finds the facility that a flow belongs to. */
export class FacilityIndex {
  readonly #ids: ReadonlySet<string>;
  readonly #byName: ReadonlyMap<string, Named[]>;

  private constructor(facilities: Named[]) {
    this.#ids = new Set(facilities.map(({ id }) => id));
    this.#byName = Map.groupBy(facilities, ({ name }) => plain(name));
  }

  static async open(db: Database): Promise<FacilityIndex> {
    const { id, name, municipality } = tables.facility;
    return new FacilityIndex(await db.select({ id, name, municipality }).from(tables.facility));
  }

  /** By id, else by name (and municipality, where the row has one). @throws Refusal where not exactly one is meant. */
  find(row: TableRow): string {
    const id = row.text('facilityId');
    const name = row.text('facilityName');
    if (id) {
      if (this.#ids.has(id)) return id;
      throw new Refusal(`the facility "${id}" is unknown; import the facilities first`);
    }
    if (!name) throw new Refusal('the facility is not named');
    const municipality = row.text('municipality');
    const found = (this.#byName.get(plain(name)) ?? []).filter(
      (facility) => !municipality || plain(facility.municipality ?? '') === plain(municipality),
    );
    const where = municipality ? `"${name}" in ${municipality}` : `"${name}"`;
    const [first] = found;
    if (!first) throw new Refusal(`the facility ${where} is unknown; import the facilities first`);
    if (found.length > 1)
      throw new Refusal(
        `several facilities are called ${where}: ${found.map(({ id }) => id).join(', ')}. Write the id`,
      );
    return first.id;
  }
}
