import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading inside when the key changes to something, and back to where it was when the key goes.
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
      if (!container.current?.contains(active)) before.current = active;
      container.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    } else if (before.current instanceof HTMLElement && before.current.isConnected) {
      before.current.focus({ preventScroll: true });
      before.current = null;
    }
  }, [key, container]);
}
