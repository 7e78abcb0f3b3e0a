import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { cx } from './cx.ts';
import styles from './VirtualList.module.css';

const CHUNK = 40; // items; small enough to mount within a frame, large enough that few are watched
const NEAR = '1200px';

export interface VirtualListProps<Item> {
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  render: (item: Item) => ReactNode;
  /** A guess at the height of an item in px, used until it has been drawn. */
  estimate?: number;
  /** Brings this item into view when it changes. */
  revealKey?: string | undefined;
  /** Whether the reader is at the top, where new items may be shown without moving anything. */
  onAtTopChange?: (isAtTop: boolean) => void;
  className?: string | undefined;
}

/** A long list that scrolls by itself and draws only what is near; heights may differ, and the reader's place is kept. */
export function VirtualList<Item>({ items, itemKey, render, estimate = 72, revealKey, onAtTopChange, ...props }: VirtualListProps<Item>) {
  const frame = useRef<HTMLDivElement>(null);
  const reveal = revealKey === undefined ? -1 : items.findIndex((item) => itemKey(item) === revealKey);
  const tellTop = useEffectEvent((isAtTop: boolean) => onAtTopChange?.(isAtTop));
  useEffect(() => {
    const scroller = frame.current;
    if (!scroller) return;
    let wasAtTop = true;
    const look = () => {
      const isAtTop = scroller.scrollTop < 8;
      if (isAtTop !== wasAtTop) tellTop(isAtTop);
      wasAtTop = isAtTop;
    };
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, []);
  useEffect(() => {
    if (reveal >= 0) frame.current?.querySelector(`[data-place="${reveal}"]`)?.scrollIntoView({ block: 'center' });
  }, [reveal]);

  // Counted from the end, so that an item put in front does not push every other one into another chunk.
  const chunks = Math.ceil(items.length / CHUNK);
  const first = (chunk: number) => Math.max(0, items.length - (chunk + 1) * CHUNK);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the chunks between list and items have no place in a ul
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable for those who scroll with keys
    <div ref={frame} className={cx(styles['frame'], props.className)} role="list" aria-label={props.label} tabIndex={0}>
      {Array.from({ length: chunks }, (_, place) => {
        const chunk = chunks - 1 - place;
        const start = first(chunk);
        const members = items.slice(start, items.length - chunk * CHUNK);
        const isWanted = place === 0 || (reveal >= start && reveal < start + members.length);
        return (
          <Chunk key={chunk} guess={members.length * estimate} demand={isWanted ? 'always' : 'when near'}>
            {() =>
              members.map((item, offset) => (
                // biome-ignore lint/a11y/useSemanticElements: an item of the list above
                <div
                  key={itemKey(item)}
                  role="listitem"
                  data-place={start + offset}
                  aria-setsize={items.length}
                  aria-posinset={start + offset + 1}
                >
                  {render(item)}
                </div>
              ))
            }
          </Chunk>
        );
      })}
    </div>
  );
}

function Chunk({ guess, demand, children }: { guess: number; demand: 'always' | 'when near'; children: () => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef<number>(undefined);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.childElementCount > 0) height.current = element.offsetHeight;
        setNear(entry.isIntersecting);
      },
      { root: element.closest(`.${styles['frame']}`), rootMargin: NEAR },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const isDrawn = isNear || demand === 'always';
  return (
    <div ref={box} role="presentation" style={isDrawn ? undefined : { blockSize: height.current ?? guess }}>
      {isDrawn && children()}
    </div>
  );
}
