import type { FacilitySummary, IndustrialAreaFeature, Locale, Position } from '@sivuvirta/domain';
import type { Theme } from './basemap/tokens.ts';
import type { DrawnFlow } from './drawnFlows.ts';
import type { DrawnMatch } from './drawnMatches.ts';
import type { Place } from './places.ts';
import type { TransferBundle } from './transferBundles.ts';

/** Everything that the layers draw, worked out for one zoom. */
export interface Scene {
  theme: Theme;
  language: Locale;
  areas: readonly IndustrialAreaFeature[];
  selectedAreaId: string | null;
  places: readonly Place[];
  selectedFacility: FacilitySummary | null;
  /** Whether any line begins or ends at it. */
  selectedHasFlows: boolean;
  flows: readonly DrawnFlow[];
  matches: readonly DrawnMatch[];
  highlightedMatchFlowId: string | null;
  searchRadius: { centre: Position; metres: number; label: string } | null;
}

/** 0 to 1: lines step back while matches are shown, and those of other facilities while one that has lines is selected. */
export function flowOpacity(
  { bundle }: DrawnFlow,
  { matches, selectedFacility, selectedHasFlows }: Scene,
): number {
  if (matches.length > 0) return 0.22;
  if (!selectedFacility || !selectedHasFlows) return 1;
  return touches(bundle, selectedFacility.id) ? 1 : 0.25;
}

export function touches({ donorPlace, receiverPlace }: TransferBundle, facilityId: string): boolean {
  return donorPlace?.id === facilityId || receiverPlace?.id === facilityId;
}
