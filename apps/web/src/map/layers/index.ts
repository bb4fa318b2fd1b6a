import type { DeckLayer } from '../deckLayer.ts';
import type { StyleLayer } from '../styleLayer.ts';
import { areaNames } from './areaNames.ts';
import { areas } from './areas.ts';
import { facilities } from './facilities.ts';
import { flowArrows } from './flowArrows.ts';
import { flows } from './flows.ts';
import { matchLines } from './matchLines.ts';
import { matchRanks } from './matchRanks.ts';
import { searchRadius } from './searchRadius.ts';
import { selectedFacility } from './selectedFacility.ts';

/** Drawn by MapLibre, from the bottom up; each level apart. */
export const STYLE_LAYERS: readonly StyleLayer[] = [
  areas,
  searchRadius,
  areaNames,
  facilities,
  selectedFacility,
  matchRanks,
];

/** Drawn by deck.gl between the two levels, from the bottom up. */
export const DECK_LAYERS: readonly DeckLayer[] = [flows, flowArrows, matchLines];
