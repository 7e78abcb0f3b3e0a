import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Long enough that a card scrolled past is not taken for one that was read. */
const LOOK = 2_000;

/** Calls once the element has stood in view for a while, in a page that is itself in view. */
export function useOnceSeen(element: RefObject<HTMLElement | null>, isWanted: boolean, onSeen: () => void): void {
  const tell = useEffectEvent(onSeen);
  useEffect(() => {
    const target = element.current;
    if (!isWanted || !target) return;
    let timer = 0;
    const look = () => {
      // In a window behind others nobody reads: look again later.
      if (document.visibilityState === 'visible') tell();
      else timer = window.setTimeout(look, LOOK);
    };
    const watcher = new IntersectionObserver(
      ([entry]) => {
        window.clearTimeout(timer);
        if (entry?.isIntersecting) timer = window.setTimeout(look, LOOK);
      },
      { threshold: 0.5 },
    );
    watcher.observe(target);
    return () => {
      window.clearTimeout(timer);
      watcher.disconnect();
    };
  }, [element, isWanted]);
}
