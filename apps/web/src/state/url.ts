import { useQueryStates } from 'nuqs';
import { useCallback } from 'react';
import { URL_PARSERS, type UrlState } from './urlParsers.ts';

export type UrlChange = { [Key in keyof UrlState]?: UrlState[Key] | null };

export interface UrlHandle {
  url: UrlState;
  /** A step that the back button undoes: a selection, a filter, an opened panel. */
  go: (change: UrlChange) => void;
  /** Something that moves all the time and is no step: the map view, a setting. */
  adjust: (change: UrlChange) => void;
}

/** The shared link, read and written. */
export function useUrl(): UrlHandle {
  const [url, set] = useQueryStates(URL_PARSERS);
  const go = useCallback((change: UrlChange) => void set(change, { history: 'push' }), [set]);
  const adjust = useCallback((change: UrlChange) => void set(change, { history: 'replace' }), [set]);
  return { url, go, adjust };
}
