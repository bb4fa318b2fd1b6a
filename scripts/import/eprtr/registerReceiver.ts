import type { Actor, Facility } from '@sivuvirta/domain';
import { countryCode } from '../countryCode.ts';
import { slug } from '../slug.ts';
import type { RegisterRow } from './registerFiles.ts';
import { reportedIn } from './registerProvenance.ts';

/**
 * The receiver that a waste row names (the register does so only across borders), as a facility without a position
 * and its company. The same name, city and country is the same receiver, however it is capitalised.
 *
 * @returns null where none is named; the reason as text where it is named but cannot be a facility.
 */
export function registerReceiver(
  row: RegisterRow<'transfers'>,
): { actor: Actor; facility: Facility } | string | null {
  const name = row.receiver_name.trim();
  if (!name) return row.receiver_country ? 'the receiver has a country but no name' : null;
  const country = countryCode(row.receiver_country);
  if (!country) return `the receiver's country "${row.receiver_country}" is unknown`;
  const city = /^n\/?a$/i.test(row.receiver_city.trim()) ? '' : row.receiver_city.trim();
  const provenance = reportedIn(Number(row.year));
  const id = [
    'eprtr-receiver',
    country.toLowerCase(),
    slug(name, 60),
    ...(city ? [slug(city, 30)] : []),
  ].join('-');
  return {
    actor: { id, name, businessId: null, naceCode: null, ...provenance },
    facility: {
      id,
      actorId: id,
      industrialAreaId: null,
      name,
      naceCode: null,
      activity: null,
      streetAddress: null,
      postalCode: row.receiver_postal_code.trim() || null,
      municipality: city || null,
      country,
      geometry: null,
      precisionMetres: null,
      ...provenance,
    },
  };
}
