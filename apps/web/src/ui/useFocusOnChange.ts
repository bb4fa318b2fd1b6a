import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading inside when the key changes to something. When the key goes, the focus returns to where
 * it was, or to the main part of the page if that place is gone.
 * The first render moves nothing: a shared link must not steal the focus.
 */
export function useFocusOnChange(key: string | null, container: RefObject<HTMLElement | null>): void {
  const isFirst = useRef(true);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (key) {
      const active = document.activeElement;
      if (active !== document.body && !container.current?.contains(active)) before.current = active;
      container.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    } else {
      const back = before.current;
      const target = back instanceof HTMLElement && back.isConnected ? back : document.querySelector('main');
      target?.focus({ preventScroll: true });
      before.current = null;
    }
  }, [key, container]);
}
