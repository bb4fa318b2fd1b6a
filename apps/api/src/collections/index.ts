import { facilities } from './facilities.ts';
import { flows } from './flows.ts';
import { industrialAreas } from './industrialAreas.ts';
import { transfers } from './transfers.ts';

export { type Collection, type FeatureSet, toFeature } from './collection.ts';

/** Every collection, in the order in which clients list them. */
export const COLLECTIONS = [industrialAreas, facilities, flows, transfers] as const;
