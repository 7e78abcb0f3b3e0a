import type { WireItem } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Gavel } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { InstrumentMark } from '../InstrumentMark.tsx';
import { When } from '../When.tsx';
import styles from '../WireEntry.module.css';
import { DiceLine } from './DiceLine.tsx';
import { useAdjudicationWords } from './use-adjudication-words.ts';

/** What was told of an order's outcome, or what the dice have shown on it. */
export function OutcomeEntry({ item }: { item: WireItem }) {
  const text = useText();
  const { mode } = useAdjudicationWords();
  const { outcome, thrown } = item;
  const type = useSession((session) => session.exercise?.orders.find(({ id }) => id === outcome?.order));
  return (
    <div className={styles['outcome']}>
      <header className={styles['head']}>
        <Gavel aria-hidden="true" />
        <h3 className="kicker">
          {thrown ? (
            <Trans>The dice on an order</Trans>
          ) : outcome?.again ? (
            <Trans>Outcome of an order, set right</Trans>
          ) : outcome ? (
            <Trans>Outcome of an order</Trans>
          ) : (
            <Trans>Report</Trans>
          )}
        </h3>
        <When played={item.played} />
      </header>
      {outcome && type && (
        <span className={styles['order']}>
          <DelegationChip id={outcome.delegation} />
          <InstrumentMark instrument={type.instrument} size={16} />
          <span>{text(type.name)}</span>
          {outcome.target !== undefined && <DelegationChip id={outcome.target} />}
        </span>
      )}
      {thrown && <DiceLine thrown={thrown} />}
      {text(item.text) !== '' && <p className={styles['said']}>{text(item.text)}</p>}
      {outcome?.mode !== undefined && (
        <p className={styles['why']}>
          <Trans>Decided {mode(outcome.mode)}</Trans>
        </p>
      )}
    </div>
  );
}
