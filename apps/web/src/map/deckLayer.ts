import type { Layer } from '@deck.gl/core';
import type { Scene } from './scene.ts';

export type DeckLayer = (scene: Scene) => Layer[];

/** The empty layer of the style before which the lines are drawn: over land and areas, under every name and marker. */
export const LINE_ANCHOR = 'sv-line-anchor';

/** Lines lie in the map's plane in the order of the array; hits are found in `nearestLine`, not by drawing again. */
export const FLAT_BELOW_LABELS = {
  beforeId: LINE_ANCHOR,
  pickable: false,
  parameters: { depthWriteEnabled: false, depthCompare: 'always' },
} as const;
