import { highestRungs } from '@demarche/shared/replay/rungs';
import { Trans } from '@lingui/react/macro';
import { type KeyboardEvent, type PointerEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMedia } from '../ui/use-media.ts';
import { useWholeCourse } from './analysis/use-whole-course.ts';
import { Marks } from './bookmarks/Marks.tsx';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
import { Head } from './Head.tsx';
import { LANES, type Lane, lanesFor, SMALL } from './lanes.ts';
import { useReplay, useWay } from './replay-context.ts';
import styles from './Timeline.module.css';
import { Tracks } from './Tracks.tsx';
import { tracksOf } from './tracks.ts';

const NAMES: Record<Lane, ReactNode> = {
  phases: <Trans>Phases</Trans>,
  injects: <Trans>Injects</Trans>,
  messages: <Trans>Messages</Trans>,
  orders: <Trans>Orders</Trans>,
  votes: <Trans>Votes</Trans>,
  rung: <Trans>Rung</Trans>,
  bookmarks: <Trans>Bookmarks</Trans>,
};

/** This close to a mark, in px, a click means the mark. */
const NEAR = 6;

/** The whole log over exercise time, and the playhead that is drawn along it. */
export function Timeline() {
  const { log, playhead } = useReplay();
  const way = useWay();
  const total = log.course.timeAt(log.course.last).played;
  const end = useWholeCourse();
  const tracks = useMemo(() => tracksOf(way, total, highestRungs(end)), [way, total, end]);
  const { all: marks } = useBookmarks();
  const field = useRef<HTMLDivElement>(null);
  const width = useWidth(field);
  const isPhone = useMedia('(max-width: 699px)');
  const lanes = isPhone ? SMALL : lanesFor({ rung: tracks.rungs.length > 0, bookmarks: marks.length > 0 });

  const playedAt = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return (Math.max(0, Math.min(event.clientX - left, width)) / Math.max(width, 1)) * total;
  };
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true });
    event.preventDefault();
    playhead.pause();
    const at = playedAt(event);
    const reach = (NEAR / Math.max(width, 1)) * total;
    const near = way.chapters.filter(({ played }) => Math.abs(played - at) <= reach);
    const nearest = near.sort((a, b) => Math.abs(a.played - at) - Math.abs(b.played - at))[0];
    if (nearest) playhead.seek(nearest.position);
    else playhead.seekPlayed(at);
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId) && event.movementX !== 0) playhead.seekPlayed(playedAt(event));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const back = event.key === 'ArrowLeft' || event.key === 'ArrowDown';
    const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp';
    if (back || forward) {
      const direction = back ? 'back' : 'forward';
      if (event.shiftKey) playhead.jump('chapter', direction);
      else playhead.step(direction);
    } else if (event.key === 'PageUp') playhead.jump('turn', 'forward');
    else if (event.key === 'PageDown') playhead.jump('turn', 'back');
    else if (event.key === 'Home') playhead.toStart();
    else if (event.key === 'End') playhead.toEnd();
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles['timeline']}>
      <div className={styles['names']} aria-hidden="true">
        {lanes.shown.map((lane) => (
          <span key={lane} style={{ blockSize: LANES[lane] }}>
            {NAMES[lane]}
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the slider inside is what has a name, a value and keys */}
      <div ref={field} className={styles['field']} onPointerDown={grab} onPointerMove={drag} onKeyDown={onKeyDown}>
        <div className={styles['lines']} aria-hidden="true">
          {lanes.shown.map((lane) => (
            <span key={lane} style={{ blockSize: LANES[lane] }} />
          ))}
        </div>
        {width > 0 && <Tracks tracks={tracks} width={width} lanes={lanes} />}
        {lanes.top.bookmarks !== undefined && <Marks marks={marks} total={total} width={width} top={lanes.top.bookmarks} />}
        <Head total={total} width={width} tracks={tracks} />
      </div>
    </div>
  );
}

function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
