import { countTransfers, extentOf, findTransfer, listTransfers } from '@sivuvirta/db';
import { transferFeatureSchema } from '@sivuvirta/domain';
import { FILTER_PARAMETERS } from '../parameters/filterParameters.ts';
import { FLOW_PROPERTY_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { defineCollection } from './collection.ts';

const { donorFacilityId, receiverFacilityId } = FILTER_PARAMETERS;

/** Takes `direction` too, so that the filter of the map fits; a transfer has both and passes. */
export const transfers = defineCollection({
  id: 'transfers',
  title: 'Transfers',
  description:
    'Movements that happened: tonnes of one material from donor to receiver in one year, as the straight line between them; geometry is null where either position is unknown.',
  featureSchema: transferFeatureSchema,
  filterParameters: { ...FLOW_PROPERTY_PARAMETERS, donorFacilityId, receiverFacilityId },
  toFilter: (values) => values,
  fromFlows: (filter) => filter,
  list: listTransfers,
  count: countTransfers,
  find: findTransfer,
  extent: (db) => extentOf(db, 'transfer'),
});
