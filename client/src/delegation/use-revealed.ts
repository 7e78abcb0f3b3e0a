import { type RefObject, useEffect } from 'react';

/** Gives the focus to the wire entry someone asked to see, once the list has drawn it. */
export function useRevealed(list: RefObject<HTMLElement | null>, entry: string | undefined): void {
  useEffect(() => {
    if (entry === undefined) return;
    const timer = window.setTimeout(() => {
      list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry)}"]`)?.focus({ preventScroll: true });
    }, 50);
    return () => window.clearTimeout(timer);
  }, [list, entry]);
}
