import type { FacilitySummary, IndustrialAreaFeature, Match, Position } from '@sivuvirta/domain';
import type { Place } from './places.ts';
import type { TransferBundle } from './transferBundles.ts';

/** What a pointer or the keyboard's cross lies on. `key` tells two apart. */
export type Target = { key: string } & (
  | { type: 'facility'; facility: FacilitySummary }
  | { type: 'cluster'; place: Place }
  | { type: 'match'; match: Match; rank: number; position: Position }
  | { type: 'transfers'; bundle: TransferBundle }
  | { type: 'area'; area: IndustrialAreaFeature }
);
