import { type AdjudicationSeen, adjudicationsNow } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { InstrumentMark } from '../../delegation/InstrumentMark.tsx';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useText } from '../../store/table.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Adjudicate.module.css';
import { Estimates } from './Estimates.tsx';

/** Orders that wait for their outcome, for whoever judges: each gives an estimate of its own, and the lead decides. */
export function UmpireEstimates() {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const { adjudications, awaited, phase } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the queue is made of these parts alone
  const queue = useMemo(() => adjudicationsNow(session).filter(({ one }) => !one.outcome), [adjudications, awaited, phase]);
  if (queue.length === 0) return null;
  return (
    <section className={styles['umpires']} data-umpires aria-label={t`Orders that wait for their outcome`}>
      <h2 className="kicker">
        <Trans>What are their chances?</Trans>
      </h2>
      {queue.map((seen) => (
        <One key={seen.one.id} seen={seen} />
      ))}
    </section>
  );
}

function One({ seen }: { seen: AdjudicationSeen }) {
  const text = useText();
  const deed = useDeed();
  const { one, type } = seen;
  return (
    <div className={styles['card']}>
      <div className={styles['row']}>
        <DelegationChip id={one.delegation} />
        <InstrumentMark instrument={type.instrument} size={16} />
        <b>{text(type.name)}</b>
        {one.order.target !== undefined && <DelegationChip id={one.order.target} />}
      </div>
      {one.order.text !== '' && <p className={styles['said']}>“{one.order.text}”</p>}
      <Estimates seen={seen} deed={deed} />
      {deed.problem && <Notice tone="error" title={deed.problem} />}
    </div>
  );
}
