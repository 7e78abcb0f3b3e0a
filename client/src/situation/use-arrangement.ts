import { type RefObject, useLayoutEffect, useState } from 'react';

/** How many panels stand side by side. */
export type Arrangement = 'three' | 'two' | 'one';

/** Measured on the place itself, which shares its window with the wire or stands in a window of its own. */
export function useArrangement(element: RefObject<HTMLElement | null>): Arrangement {
  const [arrangement, arrange] = useState<Arrangement>('three');
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (width: number) => arrange(width >= 820 ? 'three' : width >= 560 ? 'two' : 'one');
    measure(element.current.clientWidth);
    const watcher = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return arrangement;
}
