import { MINUTE, phaseNow, turnNow } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { usePlayed, useSession, useText } from '../store/table.ts';
import { ProgressSegments } from '../ui/ProgressSegments.tsx';
import styles from './PhaseStrip.module.css';

/** Turn and phase in words. */
export function TurnAndPhase() {
  const text = useText();
  const stage = useSession((session) => session.stage);
  const turn = useSession((session) => session.phase?.turn);
  const turns = useSession((session) => session.exercise?.turns.length ?? 0);
  const phase = useSession(phaseNow);
  if (turn === undefined) {
    return (
      <div className={styles['where']}>
        <p className={styles['turn']}>{stage === 'ended' ? <Trans>Ended</Trans> : <Trans>Lobby</Trans>}</p>
        <p className={styles['phase']}>{stage === 'ended' ? <Trans>ENDEX was called</Trans> : <Trans>Before STARTEX</Trans>}</p>
      </div>
    );
  }
  return (
    <div className={styles['where']}>
      <p className={styles['turn']}>
        <Trans>
          Turn {turn} <span className={styles['of']}>of {turns}</span>
        </Trans>
      </p>
      <p className={styles['phase']}>
        {stage === 'ended' ? <Trans>Ended</Trans> : text(phase?.name)}
        {stage !== 'ended' && phase?.press === 'public' && <Trans>: public statements only</Trans>}
        {stage !== 'ended' && phase?.press === 'none' && <Trans>: nothing is said</Trans>}
      </p>
    </div>
  );
}

/** The phases of this turn, each as wide as it is long, with how far the present one is. */
export function PhaseSegments({ labels = 'shown' }: { labels?: 'shown' | 'hidden' }) {
  const { t } = useLingui();
  const text = useText();
  const played = usePlayed();
  const turn = useSession(turnNow);
  const phase = useSession((session) => session.phase);
  const isOver = useSession((session) => session.stage === 'ended');
  const segments = useMemo(
    () =>
      (turn?.phases ?? []).map(({ id, name, minutes }, index) => {
        const isNow = index === phase?.index && !isOver;
        const isDone = phase !== undefined && (index < phase.index || (isOver && index <= phase.index));
        // A phase that was extended or cut shows its true length.
        const long = isNow && phase ? (phase.endsAt - phase.beganAt) / MINUTE : minutes;
        return { id, label: text(name), minutes: long, state: isDone ? 'done' : isNow ? 'now' : 'future' } as const;
      }),
    [turn, phase, isOver, text],
  );
  if (!turn || !phase) return null;
  const progress = phase.endsAt > phase.beganAt ? (played - phase.beganAt) / (phase.endsAt - phase.beganAt) : 1;
  return <ProgressSegments label={t`Phases of turn ${turn.n}`} segments={segments} progress={progress} labels={labels} />;
}
