import type { CrisisSeen, Ladder as ExerciseLadder, RungSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import { useSession, useText } from '../store/table.ts';
import { cx } from '../ui/cx.ts';
import styles from './Ladder.module.css';

/** The steps of the ramp in the tokens. */
const STEPS = 9;

/**
 * The rungs of a ladder from the top down: the present one ringed, the former one thinly, thresholds as heavier lines.
 * Without a crisis, the bare ladder.
 */
export function Ladder(props: { crisis: CrisisSeen } | { ladder: ExerciseLadder }) {
  const { t } = useLingui();
  const text = useText();
  const seen: Pick<CrisisSeen, 'rungs' | 'confirmFrom'> = 'crisis' in props ? props.crisis : bare(props.ladder);
  const top = Math.max(1, seen.rungs.length - 1);
  const label = 'crisis' in props ? t`Ladder of ${text(props.crisis.name)}` : t`The ladder of this exercise`;
  return (
    <>
      {'crisis' in props && <Sentence crisis={props.crisis} />}
      <ol className={styles['ladder']} aria-label={label} reversed>
        {seen.rungs.map((rung) => (
          <Fragment key={rung.n}>
            <Rung rung={rung} step={Math.round((rung.n / top) * STEPS)} crisis={'crisis' in props ? props.crisis : undefined} />
            {rung.n === seen.confirmFrom && (
              <li className={styles['confirm']} aria-label={t`From rung ${rung.n} on the facilitator confirms each rise`}>
                <span aria-hidden="true">
                  <Trans>facilitator confirms from here on</Trans>
                </span>
              </li>
            )}
          </Fragment>
        ))}
      </ol>
    </>
  );
}

function bare({ rungs, confirmFrom }: ExerciseLadder): Pick<CrisisSeen, 'rungs' | 'confirmFrom'> {
  return { confirmFrom, rungs: rungs.map(({ n, label, threshold }) => ({ n, label, stands: 'no', threshold }) as RungSeen).reverse() };
}

function Rung({ rung: { n, label, threshold, stands }, step, crisis }: { rung: RungSeen; step: number; crisis: CrisisSeen | undefined }) {
  const { t } = useLingui();
  const text = useText();
  return (
    <li
      className={cx(styles['rung'], threshold !== undefined && styles['threshold'])}
      data-stands={stands}
      aria-current={stands === 'now' ? 'step' : undefined}
    >
      <span className={styles['n']}>{n}</span>
      <span className={styles['swatch']} data-step={step}>
        {stands === 'now' && <Trans>now</Trans>}
      </span>
      <span className={styles['label']}>{text(label)}</span>
      {stands === 'before' && crisis && (
        <span className={styles['before']}>
          <Before crisis={crisis} />
        </span>
      )}
      {threshold !== undefined && (
        <span className={styles['firebreak']} title={t`Threshold ${threshold} lies below this rung`}>
          <span className="visually-hidden">{t`threshold ${threshold}`}</span>
          <span aria-hidden="true">{threshold}</span>
        </span>
      )}
    </li>
  );
}

function Before({ crisis: { wasUntil } }: { crisis: CrisisSeen }) {
  const turn = useSession((session) => session.phase?.turn);
  if (wasUntil === undefined || wasUntil === turn) return <Trans>before</Trans>;
  return <Trans>until turn {wasUntil}</Trans>;
}

/** The whole picture in one sentence, for those who do not see it. */
function Sentence({ crisis: { rung, was, rungs } }: { crisis: CrisisSeen }) {
  const text = useText();
  const top = rungs[0]?.n ?? rung;
  const label = text(rungs.find(({ n }) => n === rung)?.label);
  return (
    <p className="visually-hidden">
      <Trans>
        It stands on rung {rung} of {top}: {label}.
      </Trans>{' '}
      {was !== undefined && <Trans>Before that it stood on rung {was}.</Trans>}
    </p>
  );
}
