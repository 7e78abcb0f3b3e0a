import { type RefObject, useLayoutEffect, useState } from 'react';

/** The height in px that an element has just now. */
export function useHeight(element: RefObject<HTMLElement | null>, first: number): number {
  const [height, setHeight] = useState(first);
  useLayoutEffect(() => {
    if (!element.current) return;
    setHeight(element.current.clientHeight);
    const watcher = new ResizeObserver(([entry]) => entry && setHeight(entry.contentRect.height));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return height;
}
