import type { Rfi } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useLook } from '../console-state.ts';
import { useMoments } from '../words/use-moments.ts';
import styles from './Watch.module.css';

/** More than this is long to wait for an answer, in ms of play. */
const LONG = 5 * 60_000;

/** How many questions of a delegation wait, and for how long the oldest has; opens it. */
export function Asked({ asked, now }: { asked: readonly Rfi[]; now: number }) {
  const look = useLook();
  const { gone } = useMoments();
  const [first] = asked;
  if (!first) {
    return (
      <span className="tertiary">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">
          <Trans>none</Trans>
        </span>
      </span>
    );
  }
  const age = now - first.played;
  return (
    <button type="button" className={styles['asked']} data-late={age > LONG} onClick={() => look({ table: 'rfi', rfi: first.id })}>
      {asked.length} · {gone(age)}
      <span className="visually-hidden">
        {' '}
        <Trans>questions waiting, the oldest for so long</Trans>
      </span>
    </button>
  );
}
