import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type {
  Bbox,
  FacilitySummary,
  FlowFeature,
  IndustrialAreaFeature,
  Locale,
  MapConfiguration,
  Match,
  TransferFeature,
} from '@sivuvirta/domain';
import { Minus, Plus } from 'lucide-react';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import * as maplibregl from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useText } from '../i18n/useText.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { formatDistance } from '../ui/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import { attributionsOf } from './attributionsOf.ts';
import { BASEMAP_BOUNDS, basemapStyle } from './basemap/basemapStyle.ts';
import { chooseStyle } from './basemap/hostedStyle.ts';
import { keepGridInView } from './basemap/keepGridInView.ts';
import { registerPmtiles } from './basemap/pmtilesProtocol.ts';
import type { Theme } from './basemap/tokens.ts';
import { composeStyle } from './composeStyle.ts';
import { drawFlows, MOST_FLOWS } from './drawnFlows.ts';
import { drawMatches } from './drawnMatches.ts';
import { topOfScale } from './flowWidth.ts';
import { drawIcon, ICON_FONT } from './icons.ts';
import { Legend } from './Legend.tsx';
import { DECK_LAYERS, STYLE_LAYERS } from './layers/index.ts';
import { gatherPlaces, placeLevel } from './places.ts';
import { type Scene, touches } from './scene.ts';
import { Tooltip } from './Tooltip.tsx';
import type { Target } from './target.ts';
import { targetAt } from './targetAt.ts';
import { bundleTransfers, isInView } from './transferBundles.ts';
import './MapView.css';

export interface View {
  longitude: number;
  latitude: number;
  zoom: number;
}

export interface MapViewProps {
  theme: Theme;
  language: Locale;
  /** Hosted styles, or null for the embedded base map. */
  configuration: MapConfiguration;
  areas: readonly IndustrialAreaFeature[];
  facilities: readonly FacilitySummary[];
  transfers: readonly TransferFeature[];
  /** Of the selected flow, best first. */
  matches: readonly Match[];
  /** The selected flow. */
  matchOrigin: FlowFeature | null;
  /** Of the search around `matchOrigin`. */
  radiusMetres: number | null;
  selectedFacilityId: string | null;
  selectedAreaId: string | null;
  highlightedMatchFlowId: string | null;
  initialView: View;
  /** The map goes there when the key changes. */
  focus: { bbox: Bbox; key: string } | null;
  /** What panels cover, CSS pixels. */
  padding: { top: number; right: number; bottom: number; left: number };
  onViewChange: (view: View, bbox: Bbox) => void;
  onSelectFacility: (id: string | null) => void;
  onSelectArea: (id: string) => void;
  onHighlightMatch: (flowId: string | null) => void;
}

type Status = 'loading' | 'ready' | 'unavailable' | 'lost';
type Hover = { target: Target; at: { x: number; y: number } };

const TILES_URL = '/basemap/nordic.pmtiles';
const HIT_PIXELS = 6;
const CROSS_HIT_PIXELS = 14;
const NEAREST_ZOOM = 17;
/** Between the panels, below which the legend starts folded. */
const LEGEND_ROOM_PIXELS = 800;

maplibregl.setWorkerUrl(workerUrl);
registerPmtiles();

/**
 * The overlay takes its place in the style only while `isStyleLoaded`, which waits for every tile; until then its lines
 * would lie over the names (@deck.gl/maplibre 9.4). After `style.load` a style takes layers, so it is told yes.
 */
function setLayers(map: MapLibreMap, overlay: MapLibreOverlay, layers: Layer[]): void {
  const isStyleLoaded = map.isStyleLoaded;
  map.isStyleLoaded = () => true;
  overlay.setProps({ layers });
  map.isStyleLoaded = isStyleLoaded;
}

const NONE: readonly never[] = [];

/** Every empty list is the same one: a parent that makes a new one each time does not make the map draw anew. */
const orNone = <T,>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list);

/** The map: the only file that holds one, and the deck.gl overlay on it. It shows what it is given and says what happened. */
export function MapView(props: MapViewProps) {
  const { theme, language, configuration, initialView, focus, padding } = props;
  const { matchOrigin, radiusMetres, selectedFacilityId, selectedAreaId } = props;
  const [areas, facilities] = [orNone(props.areas), orNone(props.facilities)];
  const [transfers, matches] = [orNone(props.transfers), orNone(props.matches)];
  const { highlightedMatchFlowId, onViewChange, onSelectFacility, onSelectArea, onHighlightMatch } = props;
  const text = useText();
  const stillMotion = useMediaQuery('(prefers-reduced-motion: reduce)');
  const narrow = useMediaQuery('(max-width: 720px)');

  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const [overlay, setOverlay] = useState<MapLibreOverlay | null>(null);
  const [status, setStatus] = useState<Status>('loading');
  const [attempt, setAttempt] = useState(0);
  /** Counts the styles that have been loaded: after each, everything is given to the map again. */
  const [styleCount, setStyleCount] = useState(0);
  const [zoom, setZoom] = useState(initialView.zoom);
  const [bbox, setBbox] = useState<Bbox | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);
  const [cross, setCross] = useState(false);

  const level = placeLevel(zoom);
  const places = useMemo(
    () => gatherPlaces(facilities, level, selectedFacilityId),
    [facilities, level, selectedFacilityId],
  );
  const bundles = useMemo(() => bundleTransfers(transfers, places), [transfers, places]);
  const topTonnes = useMemo(
    () => topOfScale(bundles.filter((line) => !bbox || isInView(line, bbox)).map(({ tonnes }) => tonnes)),
    [bundles, bbox],
  );
  const flows = useMemo(
    () => drawFlows(bundles, zoom, topTonnes, selectedFacilityId),
    [bundles, zoom, topTonnes, selectedFacilityId],
  );
  const drawnMatches = useMemo(
    () => drawMatches(matches, matchOrigin, places, zoom),
    [matches, matchOrigin, places, zoom],
  );
  const scene = useMemo<Scene>(() => {
    const centre = matchOrigin?.geometry?.coordinates;
    return {
      theme,
      language,
      areas,
      selectedAreaId,
      places: places.places,
      selectedFacility: facilities.find(({ id }) => id === selectedFacilityId) ?? null,
      selectedHasFlows: flows.some(
        ({ bundle }) => selectedFacilityId !== null && touches(bundle, selectedFacilityId),
      ),
      flows,
      matches: drawnMatches,
      highlightedMatchFlowId,
      searchRadius:
        centre && radiusMetres
          ? { centre, metres: radiusMetres, label: formatDistance(radiusMetres, language) }
          : null,
    };
  }, [
    theme,
    language,
    areas,
    selectedAreaId,
    places,
    facilities,
    selectedFacilityId,
    flows,
    drawnMatches,
    highlightedMatchFlowId,
    matchOrigin,
    radiusMetres,
  ]);
  /** What each source of the style was last given. */
  const given = useRef(new Map<string, Scene>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: the initial view counts once; a new attempt makes a new map.
  useEffect(() => {
    if (!container.current) return;
    let made: MapLibreMap;
    try {
      made = new maplibregl.Map({
        container: container.current,
        center: [initialView.longitude, initialView.latitude],
        zoom: initialView.zoom,
        minZoom: 3,
        // The embedded map ends there; a hosted one goes on.
        ...(configuration.styleUrl ? {} : { maxBounds: BASEMAP_BOUNDS }),
        maxZoom: 18,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        attributionControl: false,
        canvasContextAttributes: { antialias: true },
        locale: { 'Map.Title': text('map.label') },
      });
    } catch {
      setStatus('unavailable');
      return;
    }
    made.touchZoomRotate.disableRotation();
    made.keyboard.disableRotation();
    made.setMissingStyleImageResolver(async (id) => {
      await document.fonts.load(ICON_FONT).catch(() => undefined);
      const pixelRatio = Math.max(2, Math.ceil(window.devicePixelRatio));
      const image = drawIcon(id, pixelRatio);
      if (image && !made.hasImage(id)) made.addImage(id, image, { pixelRatio });
    });
    // Says when the picture stands still: for tests, printing and whoever else waits for it.
    const say = (state: 'busy' | 'idle') => () => made.getContainer().setAttribute('data-map-state', state);
    made.on('dataloading', say('busy'));
    made.on('movestart', say('busy'));
    made.on('idle', say('idle'));
    made.addControl(new maplibregl.ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-left');
    const stopGrid = keepGridInView(made);
    const deck = new MapLibreOverlay({ interleaved: true, layers: [] });
    setMap(made);
    setOverlay(deck);
    return () => {
      stopGrid();
      setMap(null);
      setOverlay(null);
      setStatus('loading');
      made.remove();
    };
  }, [attempt]);

  const withScene = useEffectEvent((style: Parameters<typeof composeStyle>[0]) => {
    given.current = new Map(STYLE_LAYERS.map(({ id }) => [id, scene]));
    return composeStyle(style, scene);
  });
  const styleUrl = theme === 'dark' ? configuration.darkStyleUrl : configuration.styleUrl;
  useEffect(() => {
    if (!map || !overlay) return;
    let current = true;
    const fallback = basemapStyle({ theme, language, tilesUrl: TILES_URL });
    void chooseStyle({ styleUrl: styleUrl ?? undefined, fallback }).then((base) => {
      if (!current) return;
      overlay.setProps({ layers: [] });
      map.once('style.load', () => {
        if (!map.hasControl(overlay)) map.addControl(overlay);
        setStatus('ready');
        setStyleCount((count) => count + 1);
      });
      map.setStyle(withScene(base), { diff: false });
    });
    return () => {
      current = false;
    };
  }, [map, overlay, theme, language, styleUrl]);

  useEffect(() => {
    if (!map || styleCount === 0) return;
    for (const { id, reads, data } of STYLE_LAYERS) {
      const last = given.current.get(id);
      if (last && reads.every((key) => last[key] === scene[key])) continue;
      const source = map.getSource<GeoJSONSource>(id);
      if (!source) continue;
      source.setData(data(scene));
      given.current.set(id, scene);
    }
  }, [map, styleCount, scene]);

  useEffect(() => {
    if (!map || !overlay || styleCount === 0) return;
    setLayers(
      map,
      overlay,
      DECK_LAYERS.flatMap((layer) => layer(scene)),
    );
  }, [map, overlay, styleCount, scene]);

  const credits = useMemo(() => attributionsOf(areas, transfers), [areas, transfers]);
  useEffect(() => {
    if (!map) return;
    const control = new maplibregl.AttributionControl({ customAttribution: credits, compact: narrow });
    map.addControl(control, 'bottom-right');
    const corner = map.getContainer().querySelector('.maplibregl-ctrl-bottom-right');
    // The legend and the buttons stand on the credits, however many lines those take.
    const measure = new ResizeObserver(([entry]) =>
      container.current?.parentElement?.style.setProperty(
        '--map-credits',
        `${entry?.contentRect.height ?? 0}px`,
      ),
    );
    if (corner) measure.observe(corner);
    return () => {
      measure.disconnect();
      // A removed map has let go of its controls already.
      if (map.hasControl(control)) map.removeControl(control);
    };
  }, [map, credits, narrow]);

  useEffect(() => {
    map?.getCanvas().setAttribute('aria-label', text('map.label'));
  }, [map, text]);

  const goTo = useEffectEvent((target: Bbox) => {
    const [west, south, east, north] = target;
    const margin = 40;
    map?.fitBounds([west, south, east, north], {
      padding: {
        top: padding.top + margin,
        right: padding.right + margin,
        bottom: padding.bottom + margin,
        left: padding.left + margin,
      },
      maxZoom: 15,
      animate: !stillMotion,
    });
  });
  const focusKey = focus?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to go; the box alone does not.
  useEffect(() => {
    if (map && focus) goTo(focus.bbox);
  }, [map, focusKey]);

  /** Middle of what the panels leave free. */
  const middle = (): [number, number] => {
    const { clientWidth = 0, clientHeight = 0 } = container.current ?? {};
    return [
      (padding.left + clientWidth - padding.right) / 2,
      (padding.top + clientHeight - padding.bottom) / 2,
    ];
  };
  const lookAt = useEffectEvent(
    (point: { x: number; y: number } | null, tolerance: number): Target | null => {
      if (!map || styleCount === 0) return null;
      const target = point && targetAt(map, [point.x, point.y], tolerance, scene, zoom);
      map.getCanvas().style.cursor = target ? 'pointer' : '';
      const before = hover?.target;
      if (target?.type === 'match' && before?.key !== target.key) onHighlightMatch(target.match.flow.id);
      if (before?.type === 'match' && target?.type !== 'match') onHighlightMatch(null);
      setHover(target && point && { target, at: point });
      return target;
    },
  );
  const act = useEffectEvent((target: Target | null) => {
    switch (target?.type) {
      case 'facility':
        return onSelectFacility(target.facility.id);
      case 'cluster':
        return map?.easeTo({
          center: target.place.position,
          zoom: Math.min(NEAREST_ZOOM, (map?.getZoom() ?? 0) + 2),
          animate: !stillMotion,
        });
      case 'area':
        return onSelectArea(target.area.id);
      case 'match':
        return onHighlightMatch(target.match.flow.id);
      case undefined:
        return onSelectFacility(null);
    }
  });
  const reportView = useEffectEvent(() => {
    if (!map) return;
    const { lng, lat } = map.getCenter();
    const bounds = map.getBounds();
    const box: Bbox = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    setZoom(map.getZoom());
    setBbox(box);
    onViewChange({ longitude: lng, latitude: lat, zoom: map.getZoom() }, box);
    if (cross) lookAtMiddle();
  });
  const lookAtMiddle = useEffectEvent(() => {
    const [x, y] = middle();
    return lookAt({ x, y }, CROSS_HIT_PIXELS);
  });
  const crossLevel = useEffectEvent(() => {
    // Between two levels markers gather or part: the scene follows at once, not only when the move ends.
    if (map && placeLevel(map.getZoom()) !== level) setZoom(map.getZoom());
  });

  useEffect(() => {
    if (!map) return;
    let frame = 0;
    map.on('moveend', reportView);
    map.once('load', reportView);
    map.on('zoom', crossLevel);
    map.on('movestart', () => lookAt(null, 0));
    map.on('mousemove', ({ point }) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (!map.isMoving()) lookAt(point, HIT_PIXELS);
      });
    });
    map.on('mouseout', () => {
      cancelAnimationFrame(frame);
      lookAt(null, 0);
    });
    map.on('click', ({ point }) => act(lookAt(point, HIT_PIXELS)));
    map.on('webglcontextlost', () => setStatus('lost'));
    map.on('error', ({ error }) => console.warn(error));
    const canvas = map.getCanvas();
    const onKey = (event: KeyboardEvent) => {
      setCross(true);
      if (event.key === 'Enter') act(lookAtMiddle());
      if (event.key === 'Escape') lookAt(null, 0);
    };
    const onFocus = () => {
      if (canvas.matches(':focus-visible')) setCross(true);
    };
    const onLeave = () => {
      setCross(false);
      lookAt(null, 0);
    };
    const onPointer = () => setCross(false);
    canvas.addEventListener('keydown', onKey);
    canvas.addEventListener('focus', onFocus);
    canvas.addEventListener('blur', onLeave);
    canvas.addEventListener('pointerdown', onPointer);
    return () => {
      cancelAnimationFrame(frame);
      canvas.removeEventListener('keydown', onKey);
      canvas.removeEventListener('focus', onFocus);
      canvas.removeEventListener('blur', onLeave);
      canvas.removeEventListener('pointerdown', onPointer);
    };
  }, [map]);

  useEffect(() => {
    const style = container.current?.parentElement?.style;
    for (const edge of ['top', 'right', 'bottom', 'left'] as const)
      style?.setProperty(`--map-${edge}`, `${padding[edge]}px`);
  }, [padding]);

  const freePixels =
    (container.current?.clientWidth ?? Number.POSITIVE_INFINITY) - padding.left - padding.right;
  const drawable = status === 'loading' || status === 'ready';
  return (
    <div className={`map-view map-view-${theme}`}>
      <div className="map-canvas" ref={container} />
      <div className="map-free">
        {status === 'loading' && (
          <div className="map-message">
            <Notice>{text('map.loading')}</Notice>
          </div>
        )}
        {status === 'unavailable' && (
          <div className="map-message">
            <Notice title={text('map.unavailable.title')}>{text('map.unavailable.text')}</Notice>
          </div>
        )}
        {status === 'lost' && (
          <div className="map-message">
            <Notice
              title={text('map.lost.title')}
              actions={<Button onPress={() => setAttempt(attempt + 1)}>{text('map.lost.retry')}</Button>}
            >
              {text('map.lost.text')}
            </Notice>
          </div>
        )}
        {cross && (
          <svg className="map-cross" viewBox="-13 -13 26 26" aria-hidden="true">
            <path d="M-12 0H-5M5 0H12M0 -12V-5M0 5V12" stroke="currentColor" strokeWidth={2} />
          </svg>
        )}
        {drawable && (
          <div className="map-corner">
            <Legend
              theme={theme}
              language={language}
              topTonnes={flows.length > 0 ? topTonnes : null}
              matches={matches.length > 0}
              truncated={bundles.length > MOST_FLOWS}
              folded={narrow || freePixels < LEGEND_ROOM_PIXELS}
            />
            <fieldset className="map-zoom" aria-label={text('map.zoom')}>
              <IconButton label={text('map.zoomIn')} onPress={() => map?.zoomIn({ animate: !stillMotion })}>
                <Plus size={18} aria-hidden />
              </IconButton>
              <IconButton label={text('map.zoomOut')} onPress={() => map?.zoomOut({ animate: !stillMotion })}>
                <Minus size={18} aria-hidden />
              </IconButton>
            </fieldset>
          </div>
        )}
      </div>
      {hover && <Tooltip target={hover.target} at={hover.at} areas={areas} language={language} />}
    </div>
  );
}
