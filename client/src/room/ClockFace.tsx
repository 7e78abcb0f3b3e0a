import { Trans, useLingui } from '@lingui/react/macro';
import { useTableNow, useText } from '../store/table.ts';
import { Countdown } from '../ui/Countdown.tsx';
import { cx } from '../ui/cx.ts';
import { formatRemaining } from '../ui/remaining.ts';
import styles from './ClockFace.module.css';
import { useTimes } from './times.ts';
import { type ClockReading, useClock } from './use-clock.ts';
import { useClockWarnings } from './use-clock-warnings.ts';

/** The exercise clock: time left in this phase and what comes then; or why it stands. */
export function ClockFace({ words = 'shown' }: { words?: 'shown' | 'hidden' }) {
  const clock = useClock();
  useClockWarnings(clock);
  if (clock.state === 'lobby') return null;
  return (
    <div className={styles['face']}>
      <Digits clock={clock} />
      <div className={words === 'hidden' ? 'visually-hidden' : styles['words']}>
        <Words clock={clock} />
      </div>
    </div>
  );
}

function Digits({ clock }: { clock: ClockReading }) {
  const { t } = useLingui();
  if (clock.state === 'waiting') {
    const over = `+${formatRemaining(-clock.left)}`;
    return (
      <span className={cx(styles['digits'], styles['over'])}>
        <span role="timer" aria-live="off" aria-label={t`Over time: ${over}`}>
          {over}
        </span>
      </span>
    );
  }
  const isStill = clock.state !== 'running';
  return (
    <span className={cx(styles['digits'], isStill && styles['still'])}>
      <Countdown
        ms={clock.state === 'ended' ? clock.played : clock.left}
        size="clock"
        state={isStill ? 'standing' : 'running'}
        label={clock.state === 'ended' ? t`Time played` : t`Time left in this phase`}
      />
    </span>
  );
}

function Words({ clock }: { clock: ClockReading }) {
  const text = useText();
  const times = useTimes();
  const now = useTableNow();
  if (clock.state === 'ended') return <Trans>played, the exercise has ended</Trans>;
  if (clock.state === 'waiting') {
    return (
      <p className={styles['wait']}>
        <Trans>Time is up; waiting for the facilitator</Trans>
      </p>
    );
  }
  if (clock.state === 'paused') {
    return (
      <>
        <p className={styles['wait']}>
          <Trans>Clock stands</Trans>
        </p>
        {clock.because && <p>{clock.because}</p>}
      </>
    );
  }
  const at = times.clock(now + clock.left);
  return (
    <>
      <p className={styles['phase']}>
        <Upcoming next={clock.next} phase={text(clock.next.phase)} />
      </p>
      <p className="tabular">
        <Trans>at {at} your time</Trans>
      </p>
    </>
  );
}

function Upcoming({ next, phase }: { next: ClockReading['next']; phase: string }) {
  const { turn } = next;
  if (phase) return <Trans>until {phase}</Trans>;
  if (turn !== undefined) return <Trans>until turn {turn}</Trans>;
  return <Trans>until ENDEX</Trans>;
}
