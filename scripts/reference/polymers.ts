import { readTable } from './csvTable.ts';
import { POLYMER_NAMES } from './polymerNames.ts';

/** Vulcanised rubbers carry no resin identification code, whatever the facts say. */
const RUBBERS = ['epdm', 'sbr'];

/** Polymers with densities in kg/m³ of the unfilled material, or of the foam where the polymer is one. */
export function polymers(folder: string) {
  const facts = readTable(`${folder}/polymers.csv`, [
    'id',
    'abbr_iso1043',
    'ric',
    'name_en',
    'density_kg_m3_min',
    'density_kg_m3_max',
    'density_sources',
  ]);
  return facts
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const names = POLYMER_NAMES[row.id];
      if (!names) throw new Error(`polymer "${row.id}" has no Finnish and Swedish name in polymerNames.ts`);
      // A recalled range must not borrow the source of the one figure that was read.
      const read = /^(\d+) FreeCAD/.exec(row.density_sources)?.[1];
      return {
        id: row.id,
        abbreviation: row.abbr_iso1043,
        name_fi: names.fi,
        name_sv: names.sv,
        name_en: row.name_en,
        resin_code: row.ric === '0' || RUBBERS.includes(row.id) ? '' : row.ric,
        density_min_kg_per_m3: read ?? row.density_kg_m3_min,
        density_max_kg_per_m3: read ?? row.density_kg_m3_max,
        basis: read ? 'literature' : 'recalled',
        source_id: read ? 'freecad-material-cards' : 'recalled-polymer-facts',
      };
    });
}
