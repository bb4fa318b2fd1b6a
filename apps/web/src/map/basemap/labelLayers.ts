import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { BasemapTokens } from './tokens.ts';

export type Language = 'fi' | 'sv' | 'en';

/** Draw areas, flows and the like before (under) this layer, markers after all of them. */
export const FIRST_LABEL_LAYER = 'water-names';

/** Names of seas and lakes, then of towns (ranks 1–6), villages (7) and districts (8). */
export function labelLayers(tokens: BasemapTokens, language: Language): LayerSpecification[] {
  const places = { source: 'basemap', 'source-layer': 'places' };
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'water_names',
      filter: ['>=', ['zoom'], ['get', 'min_zoom']],
      layout: {
        'text-field': nameIn(language),
        'text-font': ['Inter Italic'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 9, 15],
        'text-letter-spacing': 0.12,
        'text-max-width': 6,
        'text-padding': 8,
      },
      paint: {
        'text-color': tokens.waterText,
        'text-halo-color': tokens.waterTextHalo,
        'text-halo-width': 1,
      },
    },
    {
      id: 'districts',
      type: 'symbol',
      ...places,
      minzoom: 11.3,
      filter: ['==', ['get', 'rank'], 8],
      layout: {
        'text-field': nameIn(language),
        'text-font': ['Inter Medium'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 11, 10, 14, 12.5],
        'text-max-width': 7,
        'text-padding': 18,
      },
      paint: { 'text-color': tokens.textMuted, 'text-halo-color': tokens.textHalo, 'text-halo-width': 1.2 },
    },
    {
      id: 'villages',
      type: 'symbol',
      ...places,
      minzoom: 9,
      filter: ['==', ['get', 'rank'], 7],
      layout: {
        'text-field': nameIn(language),
        'text-font': ['Inter Medium'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 10.5, 13, 13],
        'text-max-width': 7,
        'text-padding': 10,
      },
      paint: { 'text-color': tokens.textMuted, 'text-halo-color': tokens.textHalo, 'text-halo-width': 1.2 },
    },
    {
      id: 'towns',
      type: 'symbol',
      ...places,
      filter: ['<=', ['get', 'rank'], 6],
      layout: {
        'text-field': ['step', ['zoom'], nameIn(language), 8, nameWithOther(tokens, language)],
        'text-font': ['step', ['zoom'], MEDIUM, 6, ['case', ['<=', ['get', 'rank'], 3], SEMI_BOLD, MEDIUM]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['match', ['get', 'rank'], 1, 13, 2, 11.5, 10.5],
          7,
          ['match', ['get', 'rank'], 1, 15, 2, 14, 3, 13, 4, 12, 11],
          11,
          ['match', ['get', 'rank'], 1, 19, 2, 18, 3, 16, 4, 15, 5, 13.5, 12.5],
        ],
        'text-line-height': 1.15,
        'text-max-width': 9,
        'text-padding': ['interpolate', ['linear'], ['zoom'], 4, 10, 9, 5],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 4], tokens.text, tokens.textMuted],
        'text-halo-color': tokens.textHalo,
        'text-halo-width': 1.4,
      },
    },
  ];
}

const SEMI_BOLD: ExpressionSpecification = ['literal', ['Inter SemiBold']];
const MEDIUM: ExpressionSpecification = ['literal', ['Inter Medium']];

function nameIn(language: Language): ExpressionSpecification {
  return language === 'en' ? ['get', 'name'] : ['coalesce', ['get', `name_${language}`], ['get', 'name']];
}

/** The name, and under it, smaller, the Swedish or Finnish one where the place has two. */
function nameWithOther(tokens: BasemapTokens, language: Language): ExpressionSpecification {
  const first = nameIn(language);
  const other: ExpressionSpecification = [
    'case',
    ['!=', ['coalesce', ['get', 'name_sv'], first], first],
    ['concat', '\n', ['get', 'name_sv']],
    ['!=', ['coalesce', ['get', 'name_fi'], first], first],
    ['concat', '\n', ['get', 'name_fi']],
    '',
  ];
  return ['format', first, {}, other, { 'font-scale': 0.78, 'text-color': tokens.textMuted }];
}
