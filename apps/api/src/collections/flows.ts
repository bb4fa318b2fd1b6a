import { countFlows, extentOf, findFlow, listFlows } from '@sivuvirta/db';
import { flowFeatureSchema } from '@sivuvirta/domain';
import { FLOW_PROPERTY_PARAMETERS } from '../parameters/flowFilterParameters.ts';
import { defineCollection } from './collection.ts';

export const flows = defineCollection({
  id: 'flows',
  title: 'Flows',
  description:
    'One material at one facility in one direction, tonnes per year, at the point of its facility; geometry is null where that is unknown.',
  featureSchema: flowFeatureSchema,
  filterParameters: FLOW_PROPERTY_PARAMETERS,
  toFilter: (values) => values,
  fromFlows: (filter) => filter,
  list: listFlows,
  count: countFlows,
  find: findFlow,
  extent: (db) => extentOf(db, 'flow'),
});
