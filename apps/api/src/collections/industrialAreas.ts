import { countIndustrialAreas, extentOf, findIndustrialArea, listIndustrialAreas } from '@sivuvirta/db';
import { industrialAreaFeatureSchema } from '@sivuvirta/domain';
import { FILTER_PARAMETERS } from '../parameters/filterParameters.ts';
import { flowsOnly } from '../parameters/flowsOnly.ts';
import { defineCollection } from './collection.ts';

export const industrialAreas = defineCollection({
  id: 'industrial-areas',
  title: 'Industrial areas',
  description:
    'Planned or built industrial areas as polygons; precisionMetres says how far the outline may be off.',
  featureSchema: industrialAreaFeatureSchema,
  filterParameters: { municipality: FILTER_PARAMETERS.municipality },
  toFilter: (values) => values,
  fromFlows: ({ bbox, industrialAreaId, ...rest }) => ({
    bbox,
    id: industrialAreaId,
    flows: flowsOnly(rest),
  }),
  list: listIndustrialAreas,
  count: countIndustrialAreas,
  find: findIndustrialArea,
  extent: (db) => extentOf(db, 'industrialArea'),
});
