import { eprtr } from './eprtr/eprtr.ts';
import type { Verb } from './verb.ts';

export const VERBS: readonly Verb[] = [eprtr];
