import { type Participation, participation } from '@demarche/shared/aar/participation';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useSession } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import styles from './Measure.module.css';

/** How much each delegation took part, up to the playhead. */
export function Part() {
  const { t, i18n } = useLingui();
  const session = useSession((one) => one);
  const rows = useMemo(() => participation(session), [session]);
  const percent = new Intl.NumberFormat(i18n.locale, { style: 'percent' });
  const most = Math.max(0.01, ...rows.map(({ share }) => share));
  const of = (done: number, asked: number) => (asked === 0 ? '–' : t`${done} of ${asked}`);
  const columns: Column<Participation>[] = [
    {
      id: 'who',
      label: t`Delegation`,
      sortBy: ({ delegation }) => delegation,
      cell: ({ delegation }) => <DelegationChip id={delegation} />,
    },
    {
      id: 'share',
      label: t`Share of words`,
      sortBy: ({ share }) => share,
      cell: ({ share }) => (
        <>
          <i className={styles['bar']} style={{ inlineSize: `${(share / most) * 60}px` }} aria-hidden="true" />
          {percent.format(share)}
        </>
      ),
    },
    { id: 'messages', label: t`Messages`, align: 'end', sortBy: ({ messages }) => messages, cell: ({ messages }) => messages },
    { id: 'proposed', label: t`Texts`, align: 'end', sortBy: ({ proposed }) => proposed, cell: ({ proposed }) => proposed },
    { id: 'votes', label: t`Votes`, align: 'end', cell: ({ votesCast, votesAsked }) => of(votesCast, votesAsked) },
    { id: 'orders', label: t`Orders`, align: 'end', cell: ({ ordered, orderTurns }) => of(ordered, orderTurns) },
    { id: 'read', label: t`Acknowledged`, align: 'end', cell: ({ acknowledged, asked }) => of(acknowledged, asked) },
  ];
  return (
    <div className={styles['measure']}>
      <p className={styles['note']}>
        <Trans>Words in messages to others and in statements, up to the playhead and as far as these eyes heard them.</Trans>
      </p>
      <div className={styles['flush']}>
        <DataTable
          caption={t`Taking part`}
          captionShown="hidden"
          columns={columns}
          rows={rows}
          rowKey={({ delegation }) => delegation}
          initialSort={{ column: 'share', direction: 'descending' }}
        />
      </div>
    </div>
  );
}
