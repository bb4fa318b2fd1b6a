import type { Layer } from '@deck.gl/core';
import { PathStyleExtension } from '@deck.gl/extensions';
import { IconLayer, PathLayer } from '@deck.gl/layers';
import { ARROW_ATLAS } from '../arrowAtlas.ts';
import { FLAT_BELOW_LABELS } from '../deckLayer.ts';
import {
  type DrawnMatch,
  MATCH_ARROW_PIXELS,
  MATCH_DASH_PIXELS,
  MATCH_WIDTH_PIXELS,
} from '../drawnMatches.ts';
import type { FlowCurve } from '../flowGeometry.ts';
import { MAP_COLORS, rgba } from '../palette.ts';
import type { Scene } from '../scene.ts';

type Line = DrawnMatch & { curve: FlowCurve };

const dashes = [new PathStyleExtension({ dash: true })];

/** Possible exchanges of the selected flow: thin, finely dashed, in a colour that no kind has. The highlighted one is solid. */
export function matchLines(scene: Scene): Layer[] {
  const { match: color, casing } = MAP_COLORS[scene.theme];
  const highlighted = scene.highlightedMatchFlowId;
  const lines = matchesWithLine(scene.matches, highlighted);
  const shared = { ...FLAT_BELOW_LABELS, data: lines } as const;
  return [
    new PathLayer<Line>({
      ...shared,
      id: 'match-casings',
      getPath: ({ curve }) => curve.path,
      getWidth: (line) => matchWidthPixels(line, highlighted) + 2.5,
      getColor: rgba(casing, 0.85),
      widthUnits: 'pixels',
      jointRounded: true,
      updateTriggers: { getWidth: highlighted },
    }),
    new PathLayer<Line, { getDashArray: unknown; dashUnits: string }>({
      ...shared,
      id: 'match-lines',
      getPath: ({ curve }) => curve.path,
      getWidth: (line) => matchWidthPixels(line, highlighted),
      getColor: rgba(color),
      getDashArray: (line: Line) => (line.match.flow.id === highlighted ? [0, 0] : MATCH_DASH_PIXELS),
      dashUnits: 'pixels',
      widthUnits: 'pixels',
      jointRounded: true,
      extensions: dashes,
      updateTriggers: { getWidth: highlighted, getDashArray: highlighted },
    }),
    new IconLayer<Line>({
      ...shared,
      ...ARROW_ATLAS,
      id: 'match-arrows',
      getIcon: () => 'head',
      getPosition: ({ curve }) => curve.arrow.base,
      getAngle: ({ curve }) => curve.arrow.angle,
      getSize: MATCH_ARROW_PIXELS,
      getColor: rgba(color),
    }),
  ];
}

export function matchWidthPixels({ match }: DrawnMatch, highlightedFlowId: string | null): number {
  return match.flow.id === highlightedFlowId ? 2 * MATCH_WIDTH_PIXELS : MATCH_WIDTH_PIXELS;
}

/** The worst first, so that the best lie on top; the highlighted one above all. */
export function matchesWithLine(matches: readonly DrawnMatch[], highlightedFlowId: string | null): Line[] {
  const lines = matches.filter((match): match is Line => match.curve !== null).reverse();
  return lines.sort((a, b) => Number(isFlow(a, highlightedFlowId)) - Number(isFlow(b, highlightedFlowId)));
}

const isFlow = ({ match }: DrawnMatch, flowId: string | null) => match.flow.id === flowId;
