import type { Layer } from '@deck.gl/core';
import { IconLayer } from '@deck.gl/layers';
import { ARROW_ATLAS } from '../arrowAtlas.ts';
import { FLAT_BELOW_LABELS } from '../deckLayer.ts';
import type { DrawnFlow } from '../drawnFlows.ts';
import { KIND_STYLE, MAP_COLORS, rgba } from '../palette.ts';
import { flowOpacity, type Scene } from '../scene.ts';

/** An arrowhead at the receiver's end of every line, its casing below it. */
export function flowArrows(scene: Scene): Layer[] {
  const emphasis = [
    scene.theme,
    scene.matches.length > 0,
    scene.selectedFacility?.id,
    scene.selectedHasFlows,
  ];
  return [
    new IconLayer<DrawnFlow>({
      ...FLAT_BELOW_LABELS,
      ...ARROW_ATLAS,
      id: 'flow-arrow-casings',
      data: scene.flows as DrawnFlow[],
      getIcon: () => 'casing',
      getPosition: ({ arrow }) => arrow.base,
      getAngle: ({ arrow }) => arrow.angle,
      getSize: ({ arrowPixels }) => arrowPixels,
      getColor: (flow) => rgba(MAP_COLORS[scene.theme].casing, 0.85 * flowOpacity(flow, scene)),
      updateTriggers: { getColor: emphasis },
    }),
    new IconLayer<DrawnFlow>({
      ...FLAT_BELOW_LABELS,
      ...ARROW_ATLAS,
      id: 'flow-arrows',
      data: scene.flows as DrawnFlow[],
      getIcon: () => 'head',
      getPosition: ({ arrow }) => arrow.base,
      getAngle: ({ arrow }) => arrow.angle,
      getSize: ({ arrowPixels }) => arrowPixels,
      getColor: (flow) => rgba(KIND_STYLE[flow.bundle.kind].color[scene.theme], flowOpacity(flow, scene)),
      updateTriggers: { getColor: emphasis },
    }),
  ];
}
