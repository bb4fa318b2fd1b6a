import { matchIcon } from '../icons.ts';
import type { StyleLayer } from '../styleLayer.ts';

const source = 'sv-match-ranks';
export const MATCH_RANKS = `${source}-badges`;

/** The rank of each match beside its facility, the best in front; where they crowd, the best stay. */
export const matchRanks: StyleLayer = {
  id: source,
  level: 'over labels',
  reads: ['matches', 'highlightedMatchFlowId', 'theme'],
  data: ({ matches, highlightedMatchFlowId, theme }) => ({
    type: 'FeatureCollection',
    features: matches.map(({ match, rank, position }) => {
      const highlighted = match.flow.id === highlightedMatchFlowId;
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: position },
        properties: {
          flowId: match.flow.id,
          order: highlighted ? 0 : rank,
          icon: matchIcon(theme, rank, highlighted),
        },
      };
    }),
  }),
  layers: () => [
    {
      id: MATCH_RANKS,
      type: 'symbol',
      source,
      layout: {
        'icon-image': ['get', 'icon'],
        'icon-offset': [11, -11],
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'order'],
      },
    },
  ],
};
