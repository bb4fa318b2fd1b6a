import { distance } from './distance.ts';
import { materialFit } from './materialFit.ts';

/** Every criterion of a match, in the order in which its parts are shown. */
export const CRITERIA = [materialFit, distance] as const;
export type CriterionId = (typeof CRITERIA)[number]['id'];
