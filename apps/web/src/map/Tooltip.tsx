import type { IndustrialAreaFeature, Locale } from '@sivuvirta/domain';
import { useLayoutEffect, useRef } from 'react';
import { useText } from '../i18n/useText.ts';
import { describeTarget } from './describeTarget.ts';
import type { Target } from './target.ts';
import './Tooltip.css';

interface TooltipProps {
  target: Target;
  /** Where on the map, CSS pixels from its top left corner. */
  at: { x: number; y: number };
  /** For the names of places. */
  areas: readonly IndustrialAreaFeature[];
  language: Locale;
}

const AWAY_PIXELS = 14;
const EDGE_PIXELS = 8;

/** A sentence beside what it is about, kept inside the map. */
export function Tooltip({ target, at, areas, language }: TooltipProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const { title, sentence, note } = describeTarget(target, areas, text, language);

  useLayoutEffect(() => {
    const element = box.current;
    const map = element?.offsetParent;
    if (!element || !map) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const fitsRight = at.x + AWAY_PIXELS + width + EDGE_PIXELS <= map.clientWidth;
    const left = fitsRight ? at.x + AWAY_PIXELS : Math.max(EDGE_PIXELS, at.x - AWAY_PIXELS - width);
    const lowest = map.clientHeight - height - EDGE_PIXELS;
    const top = Math.max(EDGE_PIXELS, Math.min(at.y + AWAY_PIXELS, lowest));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  });

  return (
    <div className="map-tooltip" role="status" ref={box}>
      <p className="map-tooltip-title">{title}</p>
      <p>{sentence}</p>
      <p className="map-tooltip-note">{note}</p>
    </div>
  );
}
