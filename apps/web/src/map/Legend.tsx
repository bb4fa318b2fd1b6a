import { type Locale, MATERIAL_KINDS, type MaterialKind } from '@sivuvirta/domain';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { formatCount, formatTonnes } from '../ui/format.ts';
import type { Theme } from './basemap/tokens.ts';
import { MOST_FLOWS } from './drawnFlows.ts';
import { MATCH_DASH_PIXELS, MATCH_WIDTH_PIXELS } from './drawnMatches.ts';
import { flowWidthPixels, legendTonnes } from './flowWidth.ts';
import { dashPixels, KIND_STYLE, MAP_COLORS } from './palette.ts';
import './Legend.css';

interface LegendProps {
  theme: Theme;
  language: Locale;
  /** Tonnes of the thickest line of the moment; null where there is none. */
  topTonnes: number | null;
  /** Whether possible matches are on the map. */
  matches: boolean;
  /** Whether more lines are known than are drawn. */
  truncated: boolean;
  /** Folded until the reader opens it, where room is scarce. */
  folded: boolean;
}

const SAMPLE_WIDTH = 38;

/** What the lines and markers mean, with the width scale of the moment. */
export function Legend({ theme, language, topTonnes, matches, truncated, folded }: LegendProps) {
  const text = useText();
  const content = useId();
  const [wish, setWish] = useState<boolean | null>(null);
  const open = wish ?? !folded;
  const Chevron = open ? ChevronDown : ChevronUp;
  return (
    <section className="map-legend" aria-label={text('map.legend')}>
      <button
        type="button"
        className="map-legend-toggle"
        aria-expanded={open}
        aria-controls={content}
        onClick={() => setWish(!open)}
      >
        {text('map.legend')}
        <Chevron size={16} aria-hidden />
      </button>
      <div id={content} hidden={!open} className="map-legend-content">
        <h3>{text('map.legend.kinds')}</h3>
        <ul>
          {MATERIAL_KINDS.map((kind) => (
            <li key={kind}>
              <KindSample kind={kind} theme={theme} />
              {text(`kind.${kind}`)}
            </li>
          ))}
          {matches && (
            <li>
              <MatchSample theme={theme} />
              {text('map.legend.match')}
            </li>
          )}
        </ul>
        {topTonnes !== null && (
          <>
            <h3>{text('map.legend.width')}</h3>
            <ul>
              {legendTonnes(topTonnes).map((tonnes) => (
                <li key={tonnes}>
                  <WidthSample widthPixels={flowWidthPixels(tonnes, topTonnes)} theme={theme} />
                  {formatTonnes(tonnes, language)}
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{text('map.legend.facilities')}</h3>
        <ul>
          {(['register', 'example', 'cluster'] as const).map((marker) => (
            <li key={marker}>
              <MarkerSample marker={marker} theme={theme} />
              {text(`map.legend.${marker}`)}
            </li>
          ))}
        </ul>
        {truncated && (
          <p className="map-legend-note">
            {text('map.legend.largest', { count: formatCount(MOST_FLOWS, language) })}
          </p>
        )}
      </div>
    </section>
  );
}

function KindSample({ kind, theme }: { kind: MaterialKind; theme: Theme }) {
  const color = KIND_STYLE[kind].color[theme];
  return (
    <svg width={SAMPLE_WIDTH} height={14} aria-hidden="true">
      <line
        x1={0}
        y1={7}
        x2={SAMPLE_WIDTH - 10}
        y2={7}
        stroke={color}
        strokeWidth={3}
        strokeDasharray={dashPixels(kind, 3)?.join(' ')}
      />
      <path d={`M${SAMPLE_WIDTH - 11} 2 L${SAMPLE_WIDTH} 7 L${SAMPLE_WIDTH - 11} 12 Z`} fill={color} />
    </svg>
  );
}

function MatchSample({ theme }: { theme: Theme }) {
  const { match, casing } = MAP_COLORS[theme];
  return (
    <svg width={SAMPLE_WIDTH} height={18} aria-hidden="true">
      <line
        x1={0}
        y1={9}
        x2={SAMPLE_WIDTH - 16}
        y2={9}
        stroke={match}
        strokeWidth={MATCH_WIDTH_PIXELS}
        strokeDasharray={MATCH_DASH_PIXELS.join(' ')}
      />
      <circle cx={SAMPLE_WIDTH - 9} cy={9} r={8} fill={match} />
      <text x={SAMPLE_WIDTH - 9} y={12.7} textAnchor="middle" fontSize={10.5} fontWeight={600} fill={casing}>
        1
      </text>
    </svg>
  );
}

function WidthSample({ widthPixels, theme }: { widthPixels: number; theme: Theme }) {
  return (
    <svg width={SAMPLE_WIDTH} height={14} aria-hidden="true">
      <line
        x1={0}
        y1={7}
        x2={SAMPLE_WIDTH}
        y2={7}
        stroke={MAP_COLORS[theme].inkMuted}
        strokeWidth={widthPixels}
      />
    </svg>
  );
}

function MarkerSample({ marker, theme }: { marker: 'register' | 'example' | 'cluster'; theme: Theme }) {
  const { ink, casing } = MAP_COLORS[theme];
  return (
    <svg
      width={SAMPLE_WIDTH}
      height={18}
      viewBox={`${-SAMPLE_WIDTH / 2} -9 ${SAMPLE_WIDTH} 18`}
      aria-hidden="true"
    >
      {marker === 'register' && <circle r={5.5} fill={ink} stroke={casing} strokeWidth={1.5} />}
      {marker === 'example' && (
        <circle r={4.75} fill={casing} stroke={ink} strokeWidth={2} strokeDasharray="2.64 1.62" />
      )}
      {marker === 'cluster' && (
        <>
          <circle r={8} fill={casing} stroke={ink} strokeWidth={1.75} />
          <text y={3.6} textAnchor="middle" fontSize={10} fontWeight={600} fill={ink}>
            5
          </text>
        </>
      )}
    </svg>
  );
}
