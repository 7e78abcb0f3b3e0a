import type { Rfi } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useLook } from '../console-state.ts';
import { useMoments } from '../words/use-moments.ts';
import styles from './Watch.module.css';

/** More than this is long to wait for an answer, in ms of play. */
const LONG = 5 * 60_000;

/** How many questions of a delegation wait, and for how long the oldest has; opens it. */
export function Asked({ asked, now }: { asked: readonly Rfi[]; now: number }) {
  const { t } = useLingui();
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
    <button
      type="button"
      className={styles['asked']}
      data-late={age > LONG}
      aria-label={t`${asked.length} questions wait, the oldest for ${gone(age)}`}
      onClick={() => look({ table: 'rfi', rfi: first.id })}
    >
      {asked.length} · {gone(age)}
    </button>
  );
}
