import { lifeOf, type Proposal } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { usePlayed, useSession } from '../../store/table.ts';
import { formatRemaining } from '../../ui/remaining.ts';
import styles from './LifeLine.module.css';
import { useLifeWords } from './use-life-words.ts';

/** The way of a text in one line: what is behind it, where it stands now, what would come next. */
export function LifeLine({ proposal }: { proposal: Proposal }) {
  const { t } = useLingui();
  const words = useLifeWords();
  const session = useSession((one) => one);
  const { steps } = useMemo(() => lifeOf(session, proposal), [session, proposal]);
  return (
    <ol className={styles['line']} aria-label={t`The way of this text`}>
      {steps.map((step) => (
        <li key={step.at} className={styles['step']} data-when={step.when} aria-current={step.when === 'now' ? 'step' : undefined}>
          <span className={styles['mark']} aria-hidden="true" />
          <span>
            {words(step, step.when)}
            {step.when === 'now' && 'closesAt' in step && step.closesAt !== undefined && <Left until={step.closesAt} />}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Where a text stands now, for a line of a list. */
export function LifeNow({ proposal }: { proposal: Proposal }) {
  const words = useLifeWords();
  const session = useSession((one) => one);
  const { now } = useMemo(() => lifeOf(session, proposal), [session, proposal]);
  return <>{words(now, 'now')}</>;
}

function Left({ until }: { until: number }) {
  const left = until - usePlayed();
  if (left <= 0) return null;
  const time = formatRemaining(left);
  return (
    <span className="tabular">
      {' · '}
      <Trans>{time} left</Trans>
    </span>
  );
}
