import type { AdjudicationSeen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { DiceLine } from '../../delegation/adjudication/DiceLine.tsx';
import { useAdjudicationWords } from '../../delegation/adjudication/use-adjudication-words.ts';
import { InstrumentMark } from '../../delegation/InstrumentMark.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { OutcomeForm } from './OutcomeForm.tsx';

/** What came of an order, with the reason kept for it, and a way to set it right. */
export function Published({ seen }: { seen: AdjudicationSeen }) {
  const text = useText();
  const deed = useDeed();
  const { give } = useTable();
  const words = useAdjudicationWords();
  const isRunning = useSession((session) => session.stage === 'running');
  const [isOverriding, setOverriding] = useState(false);
  const { one, type } = seen;
  const all = [...(one.outcome ? [one.outcome] : []), ...(one.overridden ?? [])];
  return (
    <article className={styles['card']}>
      <div className={styles['row']}>
        <span className="label">
          <Trans>Turn {one.turn}</Trans>
        </span>
        <DelegationChip id={one.delegation} />
        <InstrumentMark instrument={type.instrument} size={16} />
        <b>{text(type.name)}</b>
        {one.order.target !== undefined && <DelegationChip id={one.order.target} />}
        <span data-end>
          {give && isRunning && !isOverriding && (
            <Button size="small" variant="quiet" onPress={() => setOverriding(true)}>
              <Trans>Override</Trans>
            </Button>
          )}
        </span>
      </div>
      {one.thrown && <DiceLine thrown={one.thrown} />}
      {all.map((outcome, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: outcomes are only ever added
        <div key={place} className={styles['said']}>
          <p>
            {place > 0 ? (
              <Trans>Set right.</Trans>
            ) : outcome.succeeds ? (
              <Trans>Succeeded, decided {words.mode(outcome.mode)}.</Trans>
            ) : (
              <Trans>Failed, decided {words.mode(outcome.mode)}.</Trans>
            )}{' '}
            {outcome.reason}
          </p>
          {outcome.told.map((told) => (
            <p key={told.to.join()}>
              {told.to.join(', ')}: “{told.text}”
            </p>
          ))}
        </div>
      ))}
      {deed.problem && <Notice tone="error" title={deed.problem} />}
      {isOverriding && <OutcomeForm seen={seen} deed={deed} isAfterwards onDone={() => setOverriding(false)} />}
    </article>
  );
}
