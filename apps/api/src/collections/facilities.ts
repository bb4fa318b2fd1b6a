import { countFacilities, extentOf, findFacility, listFacilities } from '@sivuvirta/db';
import { facilityFeatureSchema } from '@sivuvirta/domain';
import { FILTER_PARAMETERS } from '../parameters/filterParameters.ts';
import { flowsOnly } from '../parameters/flowsOnly.ts';
import { defineCollection } from './collection.ts';

const { naceCode, municipality, industrialAreaId, basis, actorId, country, facilityId } = FILTER_PARAMETERS;
const { kind, materialId, lowCode, direction, hazardous, latest, flowBasis, flowYear } = FILTER_PARAMETERS;

/** `basis` is the facility's own; what is asked of its flows has names that no property of a facility has. */
export const facilities = defineCollection({
  id: 'facilities',
  title: 'Facilities',
  description: 'Where companies operate, as points; geometry is null where the position is unknown.',
  featureSchema: facilityFeatureSchema,
  filterParameters: {
    naceCode,
    municipality,
    industrialAreaId,
    basis,
    actorId,
    country,
    facilityId,
    kind,
    materialId,
    lowCode,
    direction,
    hazardous,
    latest,
    flowBasis,
    flowYear,
  },
  toFilter: ({ facilityId: id, kind, materialId, lowCode, direction, hazardous, latest, ...values }) => {
    const { flowBasis, flowYear, ...own } = values;
    const flows = {
      kind,
      materialId,
      lowCode,
      direction,
      hazardous,
      latest,
      basis: flowBasis,
      year: flowYear,
    };
    return { ...own, id, flows: flowsOnly(flows) };
  },
  fromFlows: ({ bbox, industrialAreaId, facilityId, ...rest }) => ({
    bbox,
    industrialAreaId,
    id: facilityId,
    flows: flowsOnly(rest),
  }),
  list: listFacilities,
  count: countFacilities,
  find: findFacility,
  extent: (db) => extentOf(db, 'facility'),
});
