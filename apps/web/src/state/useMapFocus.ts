import type { Bbox } from '@sivuvirta/domain';
import { useCallback, useRef, useState } from 'react';

export interface MapFocus {
  bbox: Bbox;
  /** A new key is a new journey, even to the same box. */
  key: string;
}

/** Where the map is sent next. */
export function useMapFocus(): { focus: MapFocus | null; focusOn: (bbox: Bbox | null) => void } {
  const [focus, setFocus] = useState<MapFocus | null>(null);
  const journeys = useRef(0);
  const focusOn = useCallback((bbox: Bbox | null) => {
    if (!bbox) return;
    journeys.current += 1;
    setFocus({ bbox, key: String(journeys.current) });
  }, []);
  return { focus, focusOn };
}
