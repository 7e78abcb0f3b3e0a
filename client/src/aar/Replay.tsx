import { useLingui } from '@lingui/react/macro';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { MediaProvider } from '../injects/attachments/media-source.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { type Table, TableProvider } from '../store/table.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { AddBookmark } from './bookmarks/AddBookmark.tsx';
import { useBookmarks } from './bookmarks/use-bookmarks.ts';
import { AskStrip } from './debrief/Ask.tsx';
import { LedStrip } from './debrief/LedStrip.tsx';
import { createLed } from './debrief/led.ts';
import { askedAt, useStops } from './debrief/use-asked.ts';
import { useRoomBeside } from './debrief/use-debrief.ts';
import { useDebriefRoom } from './debrief/use-debrief-room.ts';
import { createMoment, type Moment } from './moment.ts';
import { seatFor } from './perspective.ts';
import { rememberPlace, startingPlace } from './place.ts';
import { createPlayhead, type Playhead } from './playhead.ts';
import { Presenter } from './present/Presenter.tsx';
import styles from './Replay.module.css';
import { ReplayBar } from './ReplayBar.tsx';
import { type ReplayRoom, ReplayWork } from './ReplayWork.tsx';
import { ReplayProvider, usePlayhead, useReplay } from './replay-context.ts';
import type { ReplayLog } from './replay-log.ts';
import { Timeline } from './Timeline.tsx';
import { Transport } from './Transport.tsx';
import { useChaptersOpen } from './use-chapters-open.ts';
import { useRunning } from './use-running.ts';

/** Where a log came from, and how to get another, or what has been added since. */
export type Origin =
  | { kind: 'file'; openFile: (file: File) => void }
  | { kind: 'session'; id: string; ticket: string | undefined; again: () => void };

/** A log played again: the live panels, driven by a playhead. */
export function Replay({ log, origin }: { log: ReplayLog; origin: Origin }) {
  const [{ playhead, moment }] = useState(() => {
    const head = createPlayhead(log.course, startingPlace(log, location.search));
    return { playhead: head, moment: createMoment(log.timeline, log.course, head) };
  });
  useEffect(() => moment.follow(), [moment]);
  useEffect(() => rememberPlace(log, playhead), [log, playhead]);
  const room = useDebriefRoom(log, origin);
  const asking = useRef<() => ReturnType<typeof askedAt>>(() => undefined);
  const led = useMemo(
    () =>
      createLed({
        playhead,
        perspectives: log.perspectives,
        asks: () => asking.current(),
        tell: (head) => room?.lead(head),
      }),
    [playhead, log, room],
  );
  useEffect(() => led.watch(), [led]);
  const replay = useMemo(() => ({ log, playhead, room, led }), [log, playhead, room, led]);
  return (
    <ReplayProvider value={replay}>
      {origin.kind === 'session' ? (
        <MediaProvider session={origin.id}>
          <DebriefLine asking={asking} />
          <Screen log={log} origin={origin} playhead={playhead} moment={moment} />
        </MediaProvider>
      ) : (
        <Screen log={log} origin={origin} playhead={playhead} moment={moment} />
      )}
    </ReplayProvider>
  );
}

function Screen({ log, origin, playhead, moment }: { log: ReplayLog; origin: Origin; playhead: Playhead; moment: Moment }) {
  const { t } = useLingui();
  const perspective = usePlayhead((head) => head.perspective);
  useRunning(playhead);
  const chapters = useChaptersOpen();
  const [isMarking, mark] = useState(false);
  const [isPresenting, present] = useState(false);
  const hasMarks = useBookmarks().all.length > 0;
  useShortcut('M', () => mark(true), { label: t`Mark this moment`, group: t`Replay` });
  useShortcut(hasMarks ? 'P' : undefined, () => present(true), { label: t`Present the bookmarks`, group: t`Replay` });
  const [room, enter] = useRemembered<ReplayRoom>('replay.room', 'moment', isRoom);
  // A report is written with the control room's knowledge; a reader of its own log has none.
  const shown = room === 'report' && !log.whole ? 'moment' : room;
  const table = useMemo<Table>(
    () => ({
      seat: seatFor(perspective),
      store: moment.store,
      now: moment.now,
      watchNow: moment.watchNow,
      draftsKey: `replay.${log.key}.${perspective}`,
    }),
    [perspective, moment, log.key],
  );
  return (
    <TableProvider value={table}>
      <div className={styles['screen']}>
        <ExerciseBanner />
        <ReplayBar
          origin={origin}
          chapters={chapters}
          room={shown}
          onEnter={enter}
          onMark={() => mark(true)}
          onPresent={() => present(true)}
        />
        <LedStrip />
        <AskStrip />
        <ReplayWork chapters={chapters} room={shown} onEnter={enter} />
        <section className={styles['foot']} aria-label={t`Playback`}>
          <Transport />
          <Timeline />
        </section>
        <AddBookmark isOpen={isMarking} onClose={() => mark(false)} />
        {isPresenting && hasMarks && <Presenter onLeave={() => present(false)} />}
      </div>
    </TableProvider>
  );
}

/** Hears where the debrief is led to, and tells the playhead where it is to stop and what is asked there. */
function DebriefLine({ asking }: { asking: RefObject<() => ReturnType<typeof askedAt>> }) {
  const { playhead, led } = useReplay();
  const { all } = useBookmarks();
  const head = useRoomBeside((room) => room.led);
  const stops = useStops();
  useEffect(() => playhead.stopAt(stops), [playhead, stops]);
  useEffect(() => {
    asking.current = () => {
      const { played, playing } = playhead.store.getState();
      return playing ? undefined : askedAt(all, played);
    };
  }, [asking, playhead, all]);
  useEffect(() => led.heard(head), [led, head]);
  return null;
}

const isRoom = (value: unknown): value is ReplayRoom => value === 'moment' || value === 'analysis' || value === 'report';
