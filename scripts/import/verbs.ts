import { eprtr } from './eprtr/eprtr.ts';
import { csv } from './table/csv.ts';
import { geojson } from './table/geojson.ts';
import type { Verb } from './verb.ts';

export const VERBS: readonly Verb[] = [eprtr, geojson, csv];
