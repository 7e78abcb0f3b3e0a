import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { hasSituation } from '../situation/has-situation.ts';
import { useSession, useTable } from '../store/table.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import type { Desk, Frame, Place, Thread } from './desk.ts';

interface Open {
  place: Place;
  thread: Thread;
}

/** Sets up the desk of one table; where one was is found again after a reload. */
export function useNewDesk(frameOf: RefObject<HTMLElement | null>): Desk {
  const { draftsKey } = useTable();
  const hasEnded = useSession((session) => session.stage === 'ended');
  const hasOverview = useSession(hasSituation);
  // A situation comes first where there is one; an exercise without begins among the people.
  const home: Place = hasOverview ? 'situation' : 'negotiate';
  const [kept, keep] = useRemembered<Open>(`desk.${draftsKey}${hasEnded ? '.ended' : ''}`, {
    place: hasEnded ? 'endex' : home,
    thread: 'channel:plenary',
  });
  const [reveal, setReveal] = useState<string>();
  const [mark, pick] = useState<string>();
  const frame = useFrame(frameOf);
  const { thread } = kept;
  // Where the wire has a column of its own it is no place to be in.
  const isGone = (kept.place === 'wire' && (frame === 'wide' || frame === 'middle')) || (kept.place === 'situation' && !hasOverview);
  const place = isGone ? home : kept.place;

  const go = useCallback((next: Place) => keep({ place: next, thread }), [keep, thread]);
  const open = useCallback((next: Thread) => keep({ place: 'negotiate', thread: next }), [keep]);
  const showWire = useCallback(
    (entry?: string) => {
      setReveal(undefined);
      // A second wish for the same entry is a wish too: the list must see it change.
      if (entry !== undefined) window.setTimeout(() => setReveal(entry));
      if (frame === 'narrow' || frame === 'phone') keep({ place: 'wire', thread });
    },
    [keep, thread, frame],
  );
  const showOnMap = useCallback(
    (wanted: string) => {
      pick(wanted);
      keep({ place: 'situation', thread });
    },
    [keep, thread],
  );
  return useMemo(
    () => ({ frame, place, thread, reveal, mark, go, open, showWire, pick, showOnMap }),
    [frame, place, thread, reveal, mark, go, open, showWire, showOnMap],
  );
}

/** Measured on the room itself, since “view as …” shows it in part of a window. */
function useFrame(element: RefObject<HTMLElement | null>): Frame {
  const [width, setWidth] = useState(() => window.innerWidth);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    const watcher = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    watcher.observe(element.current);
    return () => watcher.disconnect();
  }, [element]);
  if (width < 700) return 'phone';
  if (width < 1100) return 'narrow';
  return width < 1280 ? 'middle' : 'wide';
}
