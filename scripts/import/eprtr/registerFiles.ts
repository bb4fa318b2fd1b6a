import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../command/userError.ts';

/** The files of the register's folder and the columns that are read from each. */
export const REGISTER_FILES = {
  activities: { file: 'eprtr_activities.csv', columns: ['annex_i_activity', 'title'] },
  yearly: { file: 'eprtr_fi_waste_yearly.csv', columns: ['facility_id', 'year', 'suspect'] },
  facilities: {
    file: 'eprtr_fi_facilities.csv',
    columns: [
      'facility_id',
      'name',
      'parent_company',
      'annex_i_activity',
      'activity_title',
      'street',
      'building',
      'postal_code',
      'city',
      'lat',
      'lon',
      'last_year',
      'confidential',
    ],
  },
  transfers: {
    file: 'eprtr_fi_waste_transfers.csv',
    columns: [
      'facility_id',
      'year',
      'waste_class',
      'treatment',
      'tonnes',
      'method',
      'receiver_name',
      'receiver_city',
      'receiver_postal_code',
      'receiver_country',
    ],
  },
} as const;

export type RegisterRow<F extends keyof typeof REGISTER_FILES> = Record<
  (typeof REGISTER_FILES)[F]['columns'][number],
  string
>;

/** @throws UserError that names the folder or the files that are not there. */
export function checkRegisterFolder(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UserError(`There is no folder ${folder}. Give the folder that holds the register's CSV files.`);
  const missing = Object.values(REGISTER_FILES).filter(({ file }) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    throw new UserError(`${folder} lacks ${missing.map(({ file }) => file).join(', ')}.`);
}
