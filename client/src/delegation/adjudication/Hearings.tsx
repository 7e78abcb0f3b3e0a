import { type HearingSeen, hearingsOf } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Tag } from '../../ui/Tag.tsx';
import { InstrumentMark } from '../InstrumentMark.tsx';
import orders from '../Orders.module.css';
import { useOwnDelegation } from '../use-own.ts';
import styles from './Adjudication.module.css';
import { AgreeForm } from './AgreeForm.tsx';
import { ArgueForm } from './ArgueForm.tsx';
import { JudgeForm } from './JudgeForm.tsx';
import { Points } from './Points.tsx';

/** Orders on which this delegation is heard: what they are meant to do, what was said, and a place to say something while it lasts. */
export function Hearings({ shown }: { shown: 'open' | 'over' }) {
  const own = useOwnDelegation();
  const session = useSession((one) => one);
  const { hearings, pleas } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is heard is made of these parts alone
  const all = useMemo(() => (own === undefined ? [] : hearingsOf(session, own)), [hearings, pleas, own]);
  const isRunning = useSession((one) => one.stage === 'running');
  const isOver = ({ hearing }: HearingSeen) => hearing.closed || !isRunning;
  const mine = all.filter((one) => isOver(one) === (shown === 'over'));
  if (mine.length === 0) return null;
  return (
    <section className={orders['group']} data-hearings tabIndex={-1}>
      <h3>{shown === 'open' ? <Trans>You are heard</Trans> : <Trans>You were heard</Trans>}</h3>
      {mine.map((one) => (
        <OneHearing key={one.hearing.id} seen={one} />
      ))}
    </section>
  );
}

function OneHearing({ seen }: { seen: HearingSeen }) {
  const { hearing, points } = seen;
  const text = useText();
  const { give } = useTable();
  const type = useSession((session) => session.exercise?.orders.find(({ id }) => id === hearing.order));
  const isRunning = useSession((session) => session.stage === 'running');
  const isOpen = !hearing.closed && isRunning;
  return (
    <article className={styles['hearing']} data-closed={!isOpen}>
      <header className={styles['head']}>
        <DelegationChip id={hearing.delegation} />
        {type && <InstrumentMark instrument={type.instrument} size={16} />}
        <h4>{text(type?.name)}</h4>
        {hearing.target !== undefined && <DelegationChip id={hearing.target} />}
        {!isOpen && (
          <Tag>
            <Trans>Over</Trans>
          </Tag>
        )}
      </header>
      <dl className={styles['facts']}>
        <dt>
          <Trans>What is done</Trans>
        </dt>
        <dd>{hearing.action}</dd>
        <dt>
          <Trans>So that</Trans>
        </dt>
        <dd>{hearing.intended}</dd>
        {hearing.reasons.length > 0 && (
          <>
            <dt>
              <Trans>Because</Trans>
            </dt>
            <dd>
              {hearing.reasons.map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </dd>
          </>
        )}
      </dl>
      {hearing.kind === 'matrix' && <Points points={points} />}
      {give && isOpen && hearing.kind === 'matrix' && <ArgueForm hearing={hearing} />}
      {(hearing.kind === 'estimate' || hearing.kind === 'majority') && <JudgeForm seen={seen} isOpen={give !== undefined && isOpen} />}
      {hearing.kind === 'consensual' && <AgreeForm hearing={hearing} isOpen={give !== undefined && isOpen} />}
    </article>
  );
}
