import { type RefObject, useLayoutEffect, useState } from 'react';

/** Widths in rem: of the list over the map, and from where on there is room for it. */
export const LIST_WIDTH = 16;
const BESIDE_FROM = 43;

export interface Layout {
  readonly list: 'beside' | 'below';
  /** Pixels of a rem: a reader's own text size, or a projector's. */
  readonly rem: number;
}

/** Where the list goes, by the width of `root`; measured before the first paint. */
export function useLayout(root: RefObject<HTMLElement | null>): Layout {
  const [layout, set] = useState<Layout>({ list: 'below', rem: 16 });
  useLayoutEffect(() => {
    const element = root.current!;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const list = element.clientWidth >= BESIDE_FROM * rem ? 'beside' : 'below';
      set((before) => (before.list === list && before.rem === rem ? before : { list, rem }));
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [root]);
  return layout;
}
