import type { Actor, Facility } from '@sivuvirta/domain';
import { slug } from '../slug.ts';
import type { RegisterRow } from './registerFiles.ts';
import { reportedIn } from './registerProvenance.ts';

export const facilityIdOf = (registerId: string) => `eprtr-${slug(registerId, 60)}`;

/** What the register prints instead of a name that it withholds. */
const WITHHELD = 'CONFIDENTIAL';

/**
 * A facility of the register and its company. A withheld name stays withheld, and makes a company of its own:
 * two facilities whose owners are secret are not known to have one owner.
 *
 * The register has no NACE code: the activity is its Annex I title. The projected coordinates are not read, because
 * the file fills them in for facilities whose position is withheld.
 *
 * @param activities title of each Annex I code, for rows without one.
 */
export function registerFacility(
  row: RegisterRow<'facilities'>,
  activities: ReadonlyMap<string, string>,
): { actor: Actor; facility: Facility } {
  const provenance = reportedIn(Number(row.last_year));
  const id = facilityIdOf(row.facility_id);
  const company = row.parent_company || row.name;
  const actor: Actor = {
    id: company === WITHHELD ? `${id}-owner` : `eprtr-${slug(company, 80)}`,
    name: company,
    businessId: null,
    naceCode: null,
    ...provenance,
  };
  const facility: Facility = {
    id,
    actorId: actor.id,
    industrialAreaId: null,
    name: row.name,
    naceCode: null,
    activity: row.activity_title || activities.get(row.annex_i_activity) || null,
    streetAddress: [row.street, row.building].filter(Boolean).join(' ') || null,
    postalCode: row.postal_code || null,
    municipality: row.city || null,
    country: 'FI',
    ...positionOf(row),
    ...provenance,
  };
  return { actor, facility };
}

/** How far a point of the register may lie from the works: checked ones lay within this. */
const PRECISION_METRES = 150;
const METRES_PER_DEGREE = 111_000;

function positionOf({ lat, lon }: RegisterRow<'facilities'>): Pick<Facility, 'geometry' | 'precisionMetres'> {
  if (!lat && !lon) return { geometry: null, precisionMetres: null };
  const decimals = Math.max(...[lat, lon].map((text) => text.split('.')[1]?.length ?? 0));
  return {
    geometry: {
      type: 'Point',
      coordinates: [lon ? Number(lon) : Number.NaN, lat ? Number(lat) : Number.NaN],
    },
    precisionMetres: Math.max(PRECISION_METRES, Math.round(METRES_PER_DEGREE / 10 ** decimals)),
  };
}
