import type { Layer } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { FLAT_BELOW_LABELS } from '../deckLayer.ts';
import type { DrawnFlow } from '../drawnFlows.ts';
import { KIND_STYLE, MAP_COLORS, rgba } from '../palette.ts';
import { flowOpacity, type Scene } from '../scene.ts';

/** Every line is drawn twice, its casing first, so that a line that crosses another stays a line. */
export interface FlowStroke {
  flow: DrawnFlow;
  casing: boolean;
}

const CASING_PIXELS = 1.25;
const dashes = [new PathStyleExtension({ dash: true })];
const strokesOf = new WeakMap<readonly DrawnFlow[], FlowStroke[]>();

/** Transfers: width is tonnes, colour and dash are the kind. */
export function flows(scene: Scene): Layer[] {
  const emphasis = [scene.matches.length > 0, scene.selectedFacility?.id, scene.selectedHasFlows];
  return [
    new PathLayer<FlowStroke, { getDashArray: unknown; dashUnits: string }>({
      ...FLAT_BELOW_LABELS,
      id: 'flows',
      data: flowStrokes(scene.flows),
      getPath: ({ flow }) => flow.path,
      getWidth: strokeWidthPixels,
      getColor: (stroke) => strokeColor(stroke, scene),
      getDashArray: strokeDash,
      dashUnits: 'pixels',
      widthUnits: 'pixels',
      jointRounded: true,
      extensions: dashes,
      updateTriggers: { getColor: [scene.theme, ...emphasis] },
    }),
  ];
}

/** Smallest on top: a thin line over a thick one is seen, the other way round it is not. */
export function flowStrokes(drawn: readonly DrawnFlow[]): FlowStroke[] {
  let strokes = strokesOf.get(drawn);
  if (!strokes) {
    strokes = drawn.flatMap((flow) => [
      { flow, casing: true },
      { flow, casing: false },
    ]);
    strokesOf.set(drawn, strokes);
  }
  return strokes;
}

export function strokeWidthPixels({ flow, casing }: FlowStroke): number {
  return casing ? flow.widthPixels + 2 * CASING_PIXELS : flow.widthPixels;
}

export function strokeDash({ flow, casing }: FlowStroke): [number, number] {
  return casing || !flow.dash ? [0, 0] : flow.dash;
}

export function strokeColor({ flow, casing }: FlowStroke, scene: Scene): [number, number, number, number] {
  const opacity = flowOpacity(flow, scene);
  if (casing) return rgba(MAP_COLORS[scene.theme].casing, 0.85 * opacity);
  return rgba(KIND_STYLE[flow.bundle.kind].color[scene.theme], opacity);
}
