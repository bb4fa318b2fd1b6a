import { LOCALES, type Material, materialSchema } from '@sivuvirta/domain';
import { readShippedRows } from './readShippedRows.ts';
import { readShippedFile } from './shippedFile.ts';

/** A material with its path: itself first, then its ancestors up to the root. */
export type MaterialWithPath = Material & { path: string[] };

/**
 * The material tree, parents before their children. Names are the `material.<id>` lines of the locales.
 *
 * @throws Error for a name that a locale lacks, a parent that is not there, or a circle.
 */
export function readMaterials(): MaterialWithPath[] {
  const locales = LOCALES.map((locale) => [locale, JSON.parse(readShippedFile(`locales/${locale}.json`))]);
  const materials = readShippedRows('reference/materials.csv', materialSchema, (cells) => ({
    ...cells,
    lowCodes: cells.lowCodes?.split('|') ?? [],
    names: Object.fromEntries(locales.map(([locale, texts]) => [locale, texts[`material.${cells.id}`]])),
  }));
  const byId = new Map(materials.map((material) => [material.id, material]));
  return materials
    .map((material) => ({ ...material, path: pathOf(material, byId) }))
    .sort((a, b) => a.path.length - b.path.length);
}

function pathOf(material: Material, byId: ReadonlyMap<string, Material>): string[] {
  const path: string[] = [];
  for (let id: string | null = material.id; id; ) {
    const step: Material | undefined = byId.get(id);
    if (!step) throw new Error(`data/reference/materials.csv: ${path.at(-1)} has the unknown parent "${id}"`);
    if (path.includes(id)) throw new Error(`data/reference/materials.csv: ${id} is its own ancestor`);
    path.push(id);
    id = step.parentId;
  }
  return path;
}
