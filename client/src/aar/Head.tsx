import { phaseNow, scenarioTime } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useLayoutEffect, useRef } from 'react';
import { useTimes } from '../room/times.ts';
import { usePlayed, useSession, useText } from '../store/table.ts';
import { countUpTo, lastHeard } from './course.ts';
import { LANES } from './lanes.ts';
import { playTime } from './play-time.ts';
import { usePlayhead, useReplay, useWay } from './replay-context.ts';
import styles from './Timeline.module.css';
import type { Tracks } from './tracks.ts';
import { useHappeningWords } from './use-happening-words.ts';

/** Px from either end of the tracks within which the time on the playhead leans inwards, to stay on the screen. */
const REACH = 30;

/** The playhead across all tracks: a slider for hands, keys and readers; what lies after it is faded. */
export function Head({ total, width, tracks }: { total: number; width: number; tracks: Tracks }) {
  const { playhead } = useReplay();
  const line = useRef<HTMLDivElement>(null);
  const veil = useRef<HTMLDivElement>(null);
  // Moved past React: while it plays the line goes on with every frame, and nothing else needs drawing for that.
  useLayoutEffect(() => {
    const move = ({ played }: { played: number }) => {
      const x = (Math.min(played, total) / Math.max(total, 1)) * width;
      line.current?.style.setProperty('transform', `translateX(${x}px)`);
      // The mark at the playhead has happened: the veil begins just after it.
      veil.current?.style.setProperty('transform', `translateX(${x + 6}px)`);
      line.current?.style.setProperty('--lean', `${x < REACH ? REACH - x : Math.min(0, width - REACH - x)}px`);
    };
    move(playhead.store.getState());
    return playhead.store.subscribe(move);
  }, [playhead, total, width]);
  return (
    <>
      <div className={styles['fade']} aria-hidden="true">
        <div ref={veil} className={styles['veil']} />
      </div>
      <PhaseHere tracks={tracks} width={width} />
      <div ref={line} className={styles['head']}>
        <Knob />
      </div>
    </>
  );
}

function Knob() {
  const { t } = useLingui();
  const text = useText();
  const times = useTimes();
  const words = useHappeningWords();
  const way = useWay();
  const position = usePlayhead((head) => head.position);
  const played = usePlayed();
  const at = useSession((session) => scenarioTime(session, played));
  const turn = useSession((session) => session.phase?.turn);
  const phase = text(useSession(phaseNow)?.name);
  const last = lastHeard(way, position);
  const happened = last ? words(last.happening) : '';
  const time = playTime(played);
  const moment = turn === undefined ? t`Before STARTEX` : t`Turn ${turn}, ${phase}, ${time} of play`;
  return (
    <div
      className={styles['knob']}
      role="slider"
      tabIndex={0}
      aria-label={t`Playhead`}
      aria-valuemin={0}
      aria-valuemax={way.positions.length}
      aria-valuenow={countUpTo(way.positions, position)}
      aria-valuetext={`${moment}. ${happened}`}
    >
      {at === undefined ? time : times.scenarioClock(at)}
    </div>
  );
}

/** A ring around the phase in which the playhead stands. */
function PhaseHere({ tracks, width }: { tracks: Tracks; width: number }) {
  const turn = useSession((session) => session.phase?.turn);
  const index = useSession((session) => session.phase?.index);
  const phase = tracks.phases.find((one) => one.turn === turn && one.index === index);
  if (!phase) return null;
  const x = (at: number) => (at / Math.max(tracks.total, 1)) * width;
  return (
    <span
      className={styles['here']}
      aria-hidden="true"
      style={{ left: x(phase.from), width: Math.max(2, x(phase.to) - x(phase.from) - 2), height: LANES.phases - 6 }}
    />
  );
}
