import { isControlSeat, mayCommand } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { OctagonX, Play } from 'lucide-react';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Safety.module.css';
import { useDeed } from './use-deed.ts';
import { useSeatName } from './use-seat-name.ts';

/** While play is stopped for safety: a neutral word over every room, and on the console the way back. */
export function SafetyHalt() {
  const { seat } = useTable();
  const isHalted = useSession((session) => session.halt !== undefined);
  if (!isHalted) return null;
  return isControlSeat(seat) ? <Strip /> : <Curtain />;
}

function Curtain() {
  return (
    <div className={styles['curtain']} role="alert" data-covers-page="">
      <div className={styles['words']}>
        <OctagonX aria-hidden="true" />
        <p className={styles['stopped']}>
          <Trans>Play has stopped.</Trans>
        </p>
        <p>
          <Trans>This is not part of the exercise. Stay where you are and wait for the control room.</Trans>
        </p>
        <p className="secondary">
          <Trans>Nothing you have written is lost.</Trans>
        </p>
      </div>
    </div>
  );
}

function Strip() {
  const { t } = useLingui();
  const { give, seat } = useTable();
  const seatName = useSeatName();
  const { run, refused, isPending } = useDeed();
  const call = useSession((session) => session.haltCalls?.at(-1));
  const caller = call && seatName(call.by);
  const mayResume = mayCommand(seat, 'resumeClock');
  return (
    <div className={styles['strip']} role="alert">
      <OctagonX aria-hidden="true" />
      <p>
        <b>
          <Trans>Safety stop.</Trans>
        </b>{' '}
        {call?.why === undefined ? (
          <Trans>Called by {caller}.</Trans>
        ) : (
          <Trans>
            Called by {caller}: “{call.why}”
          </Trans>
        )}{' '}
        <span className={styles['quiet']}>
          <Trans>Everybody else reads only that play has stopped and that this is not part of the exercise.</Trans>
        </span>
      </p>
      {give && (
        <Button
          id="safety-resume"
          icon={<Play />}
          isPending={isPending}
          disabledBecause={mayResume ? undefined : t`The lead or a co-facilitator resumes play`}
          onPress={() => void run(() => give('resumeClock', {}))}
        >
          <Trans>Resume play</Trans>
        </Button>
      )}
      {refused && <Notice tone="error" title={refused} />}
    </div>
  );
}
