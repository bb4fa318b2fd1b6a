import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { LINE_ANCHOR } from './deckLayer.ts';
import { STYLE_LAYERS } from './layers/index.ts';
import { MAP_COLORS } from './palette.ts';
import type { Scene } from './scene.ts';
import type { Look, StyleLayer } from './styleLayer.ts';

/** The base map with our sources and layers in it: some under its names, the markers above them. */
export function composeStyle(base: StyleSpecification, scene: Scene): StyleSpecification {
  const look: Look = { theme: scene.theme, colors: MAP_COLORS[scene.theme], font: fontOf(base) };
  const firstName = base.layers.findIndex(({ type }) => type === 'symbol');
  const cut = firstName < 0 ? base.layers.length : firstName;
  const level = (wanted: StyleLayer['level']) =>
    STYLE_LAYERS.filter((layer) => layer.level === wanted).flatMap((layer) => layer.layers(look));
  return {
    ...base,
    sources: {
      ...base.sources,
      ...Object.fromEntries(
        STYLE_LAYERS.map(({ id, data }) => [id, { type: 'geojson' as const, data: data(scene) }]),
      ),
    },
    layers: [
      ...base.layers.slice(0, cut),
      ...level('under flows'),
      ANCHOR,
      ...base.layers.slice(cut),
      ...level('over labels'),
    ],
  };
}

const ANCHOR: LayerSpecification = { id: LINE_ANCHOR, type: 'background', layout: { visibility: 'none' } };

/** A font that the base map is sure to have: one of its own. */
function fontOf({ layers }: StyleSpecification): string[] {
  for (const layer of [...layers].reverse()) {
    const font = layer.type === 'symbol' ? layer.layout?.['text-font'] : undefined;
    if (Array.isArray(font) && font.every((name) => typeof name === 'string') && font[0] !== 'step')
      return font as string[];
  }
  return ['Inter Medium'];
}
