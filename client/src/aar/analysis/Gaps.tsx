import { beliefs, expectations, type RelationGap, relationGaps } from '@demarche/shared/aar/perception-gap';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount, useVariableNames } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import styles from './Measure.module.css';

/** What each took tension and trust to be against the truth, what it counted on others to do, and what it believed. */
export function Gaps() {
  const { t } = useLingui();
  const amount = useAmount();
  const names = useVariableNames();
  const session = useSession((one) => one);
  const gaps = useMemo(() => relationGaps(session), [session]);
  const columns: Column<RelationGap>[] = [
    {
      id: 'pair',
      label: t`Between`,
      sortBy: ({ pair }) => pair.join(),
      cell: ({ pair, variable }) => (
        <>
          <DelegationChip id={pair[0]} /> <DelegationChip id={pair[1]} /> {names[variable]}
        </>
      ),
    },
    { id: 'truth', label: t`Was`, align: 'end', sortBy: ({ truth }) => truth, cell: ({ truth }) => amount(Math.round(truth)) },
    {
      id: 'ideas',
      label: t`Taken to be`,
      align: 'end',
      cell: ({ pair, ideas }) => (
        <>
          {pair[0]} {amount(Math.round(ideas[0]))} · {pair[1]} {amount(Math.round(ideas[1]))}
        </>
      ),
    },
    {
      id: 'gap',
      label: t`Widest gap`,
      align: 'end',
      sortBy: ({ gap }) => Math.abs(gap),
      cell: ({ gap }) => amount(Math.round(gap * 10) / 10, 'signed'),
    },
  ];
  return (
    <div className={styles['measure']}>
      <Counted />
      <Believed />
      <div className={styles['flush']}>
        <DataTable
          caption={t`Relations as they were and as they were taken to be`}
          captionShown="hidden"
          columns={columns}
          rows={gaps}
          rowKey={({ pair, variable }) => `${variable}${pair.join()}`}
          initialSort={{ column: 'gap', direction: 'descending' }}
        />
      </div>
    </div>
  );
}

/** Orders that waited for others' orders. */
function Counted() {
  const session = useSession((one) => one);
  const text = useText();
  const all = useMemo(() => expectations(session), [session]);
  const nameOf = (order: string) => text(session.exercise?.orders.find(({ id }) => id === order)?.name) || order;
  if (all.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {all.map(({ delegation, of, turn, order, given, came }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two orders may count on the same
        <li key={place}>
          <p>
            <Trans>Turn {turn}</Trans>: <DelegationChip id={delegation} />{' '}
            {given ? <Trans>counted on</Trans> : <Trans>counted on the absence of</Trans>} “{nameOf(order)}” <DelegationChip id={of} />{' '}
            <b>{came === given ? <Trans>rightly</Trans> : <Trans>wrongly</Trans>}</b>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Believed() {
  const { t } = useLingui();
  const session = useSession((one) => one);
  const all = useMemo(() => beliefs(session), [session]);
  if (all.length === 0) return null;
  const count = (how: 'yes' | 'partly' | 'no') => all.filter(({ believed }) => believed === how).length;
  const [yes, partly, no] = [count('yes'), count('partly'), count('no')];
  return <p className={styles['note']}>{t`Of ${all.length} messages asked about, ${yes} were believed, ${partly} in part, ${no} not.`}</p>;
}
