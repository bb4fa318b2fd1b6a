import { useMemo, useSyncExternalStore } from 'react';
import { useMediaQuery } from '../ui/useMediaQuery.ts';
import type { Edges } from './uncoveredBbox.ts';

/** `wide`: three columns. `medium`: the left panel is opened by hand. `small`: bottom sheets, one at a time. */
export type Layout = 'small' | 'medium' | 'wide';

export interface OpenPanels {
  browse: boolean;
  detail: boolean;
  table: boolean;
}

/** The same numbers as in App.css, CSS pixels. */
const HEADER = 56;
const GAP = 12;
const LEFT = 320;
const RIGHT = 384;
const TOOLBAR = 56;
const TABLE_SHARE = 0.42;
const SHEET_SHARE = 0.52;

export function useLayout(): Layout {
  const isWide = useMediaQuery('(min-width: 1100px)');
  const isSmall = useMediaQuery('(max-width: 699px)');
  return isWide ? 'wide' : isSmall ? 'small' : 'medium';
}

/** Of the panels that are wanted, those that this layout has room for. */
export function shownPanels(layout: Layout, wanted: OpenPanels): OpenPanels {
  if (layout === 'wide') return { ...wanted, browse: true };
  if (layout === 'medium') return wanted;
  const detail = wanted.detail;
  const table = wanted.table && !detail;
  return { detail, table, browse: wanted.browse && !detail && !table };
}

/** How much of the map the header and the panels cover. */
export function useCoveredEdges(layout: Layout, { browse, detail, table }: OpenPanels): Edges {
  const viewportHeight = useViewportHeight();
  return useMemo(() => {
    if (layout === 'small') {
      const sheet = browse || detail || table ? viewportHeight * SHEET_SHARE : 0;
      return { top: HEADER, right: 0, left: 0, bottom: TOOLBAR + sheet };
    }
    return {
      top: HEADER,
      left: browse ? LEFT + GAP : 0,
      right: detail ? RIGHT + GAP : 0,
      bottom: table ? viewportHeight * TABLE_SHARE + GAP : 0,
    };
  }, [layout, browse, detail, table, viewportHeight]);
}

function useViewportHeight(): number {
  return useSyncExternalStore(onResize, () => window.innerHeight);
}

function onResize(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}
