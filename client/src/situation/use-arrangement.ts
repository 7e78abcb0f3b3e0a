import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many panels stand side by side. */
export type Arrangement = 'three' | 'two' | 'one';

/** Measured on the place itself, which shares its window with the wire or stands in a window of its own. */
export function useArrangement(element: RefObject<HTMLElement | null>): Arrangement {
  const [arrangement, arrange] = useState<Arrangement>('three');
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (width: number) => arrange(width >= 800 ? 'three' : width >= 540 ? 'two' : 'one');
    const watcher = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    measure(element.current.clientWidth);
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return arrangement;
}
