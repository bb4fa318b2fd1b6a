import type { FacilitySummary, IndustrialAreaFeature, Locale, Position } from '@sivuvirta/domain';
import type { Theme } from './basemap/tokens.ts';
import type { DrawnFlow } from './drawnFlows.ts';
import type { DrawnMatch } from './drawnMatches.ts';
import type { Place } from './places.ts';

/** Everything that the layers draw, worked out for one zoom. */
export interface Scene {
  theme: Theme;
  language: Locale;
  areas: readonly IndustrialAreaFeature[];
  selectedAreaId: string | null;
  places: readonly Place[];
  selectedFacility: FacilitySummary | null;
  flows: readonly DrawnFlow[];
  matches: readonly DrawnMatch[];
  highlightedMatchFlowId: string | null;
  searchRadius: { centre: Position; metres: number; label: string } | null;
}

/** 0 to 1: lines step back while matches are shown, and those of other facilities while one is selected. */
export function flowOpacity({ bundle }: DrawnFlow, { matches, selectedFacility }: Scene): number {
  if (matches.length > 0) return 0.22;
  if (!selectedFacility) return 1;
  const touches =
    bundle.donorPlace?.id === selectedFacility.id || bundle.receiverPlace?.id === selectedFacility.id;
  return touches ? 1 : 0.25;
}
