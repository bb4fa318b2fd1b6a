import type { IndexedMaterial } from './materialIndex.ts';
import { Refusal } from './refusal.ts';

/**
 * Whether a flow is hazardous waste. The list's own asterisk decides; a row may say yes where the list says no
 * (national lists are stricter for some codes), never the other way round. Without a code and without a word it
 * follows from the material, if all its codes agree.
 *
 * @param byCode hazard of each List of Waste code.
 * @throws Refusal where row and list contradict each other, or nothing decides.
 */
export function hazardOf(
  lowCode: string | null,
  said: boolean | null,
  material: IndexedMaterial,
  byCode: ReadonlyMap<string, boolean | null>,
): boolean {
  const listed = lowCode === null ? null : (byCode.get(lowCode) ?? null);
  if (listed === true && said === false)
    throw new Refusal(`hazardous: the row says no, but the List of Waste marks ${lowCode} as hazardous`);
  if (said !== null) return said;
  if (listed !== null) return listed;
  if (material.path.includes('hazardous-waste-unspecified')) return true;
  const hazards = new Set(material.lowCodes.map((code) => byCode.get(code) === true));
  if (hazards.size > 1)
    throw new Refusal(
      `hazardous: "${material.id}" may be hazardous or not; add the waste code, or yes or no`,
    );
  return hazards.has(true);
}
