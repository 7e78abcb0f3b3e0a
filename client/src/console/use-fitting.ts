import { type RefObject, useEffect, useState } from 'react';

/** Mean width of a letter of the interface, and what an item has around its words, in px. */
const LETTER = 6.9;
const AROUND = 66;

/** How many of these texts stand side by side in a row; at least one, so that the strip never hides everything. */
export function useFitting(row: RefObject<HTMLElement | null>, texts: readonly string[]): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = row.current;
    if (!element) return;
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [row]);
  let taken = 0;
  const overflow = texts.findIndex((text) => {
    taken += text.length * LETTER + AROUND;
    return taken > width;
  });
  return overflow < 0 ? texts.length : Math.max(1, overflow);
}
