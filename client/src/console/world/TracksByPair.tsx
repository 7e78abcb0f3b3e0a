import { type TrackShare, tracksOf, type VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useSession } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rampStep } from '../../ui/ramp.ts';
import matrix from './Matrix.module.css';
import { useTrackName } from './use-track-name.ts';
import styles from './WorldRoom.module.css';

interface Row {
  variable: VariableKept;
  tracks: TrackShare[];
}

/** What each track has added to a variable of every pair since the start; the darker, the more. */
export function TracksByPair(props: {
  name: string;
  rows: readonly VariableKept[];
  chosen: string | undefined;
  onChoose: (key: string) => void;
}) {
  const { t } = useLingui();
  const amount = useAmount();
  const nameOf = useTrackName();
  const session = useSession((one) => one);
  const { reasons } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sums are made of these parts of the session alone
  const rows = useMemo(
    () => props.rows.map((variable): Row => ({ variable, tracks: tracksOf(session, variable.key) })),
    [reasons, props.rows],
  );
  const tracks = [...new Set(rows.flatMap((row) => row.tracks.map(({ track }) => track)))];
  const most = Math.max(1, ...rows.flatMap((row) => row.tracks.map(({ add }) => Math.abs(add))));
  const of = (row: Row, track: string) => row.tracks.find((one) => one.track === track)?.add ?? 0;
  const total = ({ variable: { now, start } }: Row) => now.value - start;
  if (tracks.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing has moved yet</Trans>}>
        <Trans>Once injects, orders, crises or a turn of the world move a pair, what each track added stands here.</Trans>
      </EmptyState>
    );
  }
  const columns: Column<Row>[] = [
    {
      id: 'pair',
      label: t`Pair`,
      width: '112px',
      cell: ({ variable }) => (
        <span className={styles['variable']}>
          {variable.parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
        </span>
      ),
      sortBy: ({ variable }) => variable.parties.join(),
    },
    ...tracks.map(
      (track): Column<Row> => ({
        id: track,
        label: nameOf(track),
        align: 'end',
        cell: (row) => {
          const add = of(row, track);
          return Math.abs(add) < 0.005 ? (
            <span className="tertiary">0</span>
          ) : (
            <span className={`${styles['share']} ${matrix['heat']}`} data-seq={rampStep((Math.abs(add) / most) * 0.7)}>
              {amount(Math.round(add * 10) / 10, 'signed')}
            </span>
          );
        },
        sortBy: (row) => of(row, track),
      }),
    ),
    {
      id: 'total',
      label: t`Together`,
      align: 'end',
      cell: (row) => <b>{amount(Math.round(total(row) * 10) / 10, 'signed')}</b>,
      sortBy: total,
    },
    {
      id: 'now',
      label: t`Now`,
      align: 'end',
      cell: ({ variable }) => amount(variable.now.value),
      sortBy: ({ variable }) => variable.now.value,
    },
  ];
  return (
    <DataTable
      caption={t`${props.name}: change since the start, by track, in points`}
      captionShown="above"
      columns={columns}
      rows={rows}
      rowKey={({ variable }) => variable.key}
      selectedKey={props.chosen}
      onOpen={({ variable }) => props.onChoose(variable.key)}
      initialSort={{ column: 'total', direction: 'descending' }}
    />
  );
}
