import { parseLowCode } from '@sivuvirta/domain';
import { Refusal } from './refusal.ts';

export interface IndexedMaterial {
  id: string;
  nameFi: string;
  nameSv: string;
  nameEn: string;
  lowCodes: string[];
  /** Itself first, then its ancestors. */
  path: string[];
}

/** Finds materials by what people write: an identifier, a name in any language, or a List of Waste code. */
export class MaterialIndex {
  readonly #byId = new Map<string, IndexedMaterial>();
  readonly #byName: Map<string, IndexedMaterial[]>;
  readonly #byCode: Map<string, IndexedMaterial[]>;

  constructor(materials: readonly IndexedMaterial[]) {
    for (const material of materials) this.#byId.set(material.id, material);
    this.#byName = grouped(materials, ({ id, nameFi, nameSv, nameEn }) =>
      [id, nameFi, nameSv, nameEn].map(plain),
    );
    this.#byCode = grouped(materials, ({ lowCodes }) => lowCodes);
  }

  /** @throws Refusal where there is none. */
  byId(id: string): IndexedMaterial {
    const material = this.#byId.get(id);
    if (!material) throw new Refusal(`the material "${id}" is unknown${this.#similarTo(id)}`);
    return material;
  }

  /** @throws Refusal where none or several bear the name. */
  byName(name: string): IndexedMaterial {
    const found = this.#byName.get(plain(name)) ?? [];
    if (found.length === 0) throw new Refusal(`the material "${name}" is unknown${this.#similarTo(name)}`);
    return only(found, `several materials are called "${name}"`);
  }

  /** @throws Refusal where none or several materials travel under the code. */
  byCode(code: string): IndexedMaterial {
    const found = this.#byCode.get(code) ?? [];
    if (found.length === 0)
      throw new Refusal(
        `no material has the waste code ${code}; add a column with the material's id or name`,
      );
    return only(found, `several materials have the waste code ${code}`);
  }

  #similarTo(text: string): string {
    const part = plain(text);
    const similar = [...this.#byName].filter(([name]) => name.includes(part) || part.includes(name));
    const ids = [...new Set(similar.flatMap(([, materials]) => materials.map(({ id }) => id)))].slice(0, 5);
    return ids.length > 0 ? `; similar: ${ids.join(', ')}` : '';
  }
}

/** A six-digit code where a material's name was expected; null for anything else. */
export function codeInsteadOfName(text: string): string | null {
  const code = parseLowCode(text);
  return code?.length === 6 ? code : null;
}

const plain = (text: string) => text.trim().toLowerCase().normalize('NFC').replace(/\s+/g, ' ');

function only(found: readonly IndexedMaterial[], problem: string): IndexedMaterial {
  const [first] = found;
  if (!first || found.length > 1)
    throw new Refusal(
      `${problem}: ${found.map(({ id }) => id).join(', ')}. Write the id of the one that is meant`,
    );
  return first;
}

function grouped(materials: readonly IndexedMaterial[], keysOf: (material: IndexedMaterial) => string[]) {
  const groups = new Map<string, IndexedMaterial[]>();
  for (const material of materials)
    for (const key of new Set(keysOf(material))) groups.set(key, [...(groups.get(key) ?? []), material]);
  return groups;
}
