import { type IssuePositions, positionsHeld } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useAmount } from '../../room/variable-words.ts';
import { useSession, useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { rampStep } from '../../ui/ramp.ts';
import matrix from './Matrix.module.css';
import styles from './Positions.module.css';

/** How far the delegations are apart on each issue, by the outcomes that their role sheets prefer. */
export function Positions() {
  const { t } = useLingui();
  const text = useText();
  const amount = useAmount();
  const session = useSession((one) => one);
  const { control } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: positions come from the exercise alone
  const rows = useMemo(() => positionsHeld(session), [control]);
  const codes = [...new Set(rows.flatMap(({ positions }) => positions.map(({ delegation }) => delegation)))];
  const columns: Column<IssuePositions>[] = [
    { id: 'issue', label: t`Issue`, width: '24%', cell: ({ name }) => text(name), sortBy: ({ name }) => text(name) },
    {
      id: 'hardness',
      label: t`Hardness`,
      align: 'end',
      width: '84px',
      cell: ({ hardness }) => amount(hardness),
      sortBy: ({ hardness }) => hardness,
    },
    ...codes.map(
      (code): Column<IssuePositions> => ({
        id: code,
        label: code,
        align: 'end',
        width: '64px',
        cell: ({ positions }) => {
          const value = positions.find(({ delegation }) => delegation === code)?.value;
          return value === undefined ? (
            <span className="tertiary">–</span>
          ) : (
            <span className={`${styles['cell']} ${matrix['heat']}`} data-seq={rampStep((value + 1) / 2)}>
              {amount(value, 'signed')}
            </span>
          );
        },
        sortBy: ({ positions }) => positions.find(({ delegation }) => delegation === code)?.value ?? -2,
      }),
    ),
    {
      id: 'mean',
      label: t`Mean distance`,
      align: 'end',
      width: '112px',
      cell: ({ mean }) => <b>{amount(mean)}</b>,
      sortBy: ({ mean }) => mean,
    },
    {
      id: 'widest',
      label: t`Furthest apart`,
      cell: ({ widest }) =>
        widest && (
          <span className={styles['widest']}>
            {widest.pair.map((code) => (
              <DelegationChip key={code} id={code} />
            ))}
            <span className="tabular">{amount(widest.gap)}</span>
          </span>
        ),
      sortBy: ({ widest }) => widest?.gap ?? 0,
    },
  ];
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans>No role sheet holds a position</Trans>}>
        <Trans>Where an exercise gives its delegations preferred outcomes, their distances stand here.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles['positions']}>
      <p className="secondary measure">
        <Trans>
          What each role sheet prefers: −1 no regional arrangement, 1 a binding one. You alone see this; what delegations say at the table
          may differ.
        </Trans>
      </p>
      <DataTable
        caption={t`Distances between positions, by issue`}
        columns={columns}
        rows={rows}
        rowKey={({ issue }) => issue}
        initialSort={{ column: 'mean', direction: 'descending' }}
      />
    </div>
  );
}
