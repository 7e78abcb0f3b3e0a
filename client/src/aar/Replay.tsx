import { useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useState } from 'react';
import { MediaProvider } from '../injects/attachments/media-source.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { type Table, TableProvider } from '../store/table.ts';
import { useRemembered } from '../ui/use-remembered.ts';
import { createMoment, type Moment } from './moment.ts';
import { seatFor } from './perspective.ts';
import { rememberPlace, startingPlace } from './place.ts';
import { createPlayhead, type Playhead } from './playhead.ts';
import styles from './Replay.module.css';
import { ReplayBar } from './ReplayBar.tsx';
import { type ReplayRoom, ReplayWork } from './ReplayWork.tsx';
import { ReplayProvider, usePlayhead } from './replay-context.ts';
import type { ReplayLog } from './replay-log.ts';
import { Timeline } from './Timeline.tsx';
import { Transport } from './Transport.tsx';
import { useChaptersOpen } from './use-chapters-open.ts';
import { useRunning } from './use-running.ts';

/** Where a log came from, and how to get another, or what has been added since. */
export type Origin = { kind: 'file'; openFile: (file: File) => void } | { kind: 'session'; id: string; again: () => void };

/** A log played again: the live panels, driven by a playhead. */
export function Replay({ log, origin }: { log: ReplayLog; origin: Origin }) {
  const [{ playhead, moment }] = useState(() => {
    const head = createPlayhead(log.course, startingPlace(log, location.search));
    return { playhead: head, moment: createMoment(log.timeline, log.course, head) };
  });
  useEffect(() => moment.follow(), [moment]);
  useEffect(() => rememberPlace(log, playhead), [log, playhead]);
  const replay = useMemo(() => ({ log, playhead }), [log, playhead]);
  return (
    <ReplayProvider value={replay}>
      {origin.kind === 'session' ? (
        <MediaProvider session={origin.id}>
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
        <ReplayBar origin={origin} chapters={chapters} room={shown} onEnter={enter} />
        <ReplayWork chapters={chapters} room={shown} onEnter={enter} />
        <section className={styles['foot']} aria-label={t`Playback`}>
          <Transport />
          <Timeline />
        </section>
      </div>
    </TableProvider>
  );
}

const isRoom = (value: unknown): value is ReplayRoom => value === 'moment' || value === 'analysis' || value === 'report';
