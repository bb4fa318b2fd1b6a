import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { MATCH_WIDTH_PIXELS } from './drawnMatches.ts';
import { AREA_FILL } from './layers/areas.ts';
import { FACILITY_MARKERS } from './layers/facilities.ts';
import { MATCH_RANKS } from './layers/matchRanks.ts';
import { nearestLine } from './nearestLine.ts';
import type { Scene } from './scene.ts';
import type { Target } from './target.ts';
import { toPixels } from './webMercator.ts';

/**
 * What lies at a point of the canvas: markers before lines before areas. `sceneZoom` is the zoom the scene was worked
 * out for. Facilities of one position take turns: the one after `selectedFacility` comes first.
 */
export function targetAt(
  map: MapLibreMap,
  [x, y]: [x: number, y: number],
  tolerancePixels: number,
  scene: Scene,
  sceneZoom: number,
): Target | null {
  const around: [PointLike, PointLike] = [
    [x - tolerancePixels / 2, y - tolerancePixels / 2],
    [x + tolerancePixels / 2, y + tolerancePixels / 2],
  ];
  const rendered = (layer: string) =>
    map.getLayer(layer) ? map.queryRenderedFeatures(around, { layers: [layer] }) : [];

  const flowId = rendered(MATCH_RANKS)[0]?.properties.flowId;
  const ranked = scene.matches.find(({ match }) => match.flow.id === flowId);
  if (ranked) return { type: 'match', key: `match ${flowId}`, ...ranked };

  const placeIds = [...new Set(rendered(FACILITY_MARKERS).map(({ properties }) => String(properties.id)))];
  const turn = scene.selectedFacility ? placeIds.indexOf(scene.selectedFacility.id) : -1;
  const placeId = placeIds[(turn + 1) % placeIds.length];
  const place = scene.places.find(({ id }) => id === placeId);
  const [facility, second] = place?.facilities ?? [];
  if (place && second) return { type: 'cluster', key: `cluster ${place.id}`, place };
  if (facility) return { type: 'facility', key: `facility ${facility.id}`, facility };

  const { lng, lat } = map.unproject([x, y]);
  const point = toPixels([lng, lat], sceneZoom);
  const tolerance = tolerancePixels * 2 ** (sceneZoom - map.getZoom());
  const matchLine = nearestLine(
    scene.matches.flatMap(({ curve, ...drawn }) =>
      curve ? [{ drawn, pixels: curve.pixels, box: curve.box, reachPixels: MATCH_WIDTH_PIXELS / 2 }] : [],
    ),
    point,
    tolerance,
  );
  if (matchLine) return { type: 'match', key: `match ${matchLine.drawn.match.flow.id}`, ...matchLine.drawn };
  const flow = nearestLine(scene.flows, point, tolerance);
  if (flow) return { type: 'transfers', key: `transfers ${flow.bundle.id}`, bundle: flow.bundle };

  const areaId = rendered(AREA_FILL)[0]?.properties.id;
  const area = scene.areas.find(({ id }) => id === areaId);
  return area ? { type: 'area', key: `area ${area.id}`, area } : null;
}
