import { lastChangeWorkedOut } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Activity } from 'lucide-react';
import { useMemo } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useAmount, useBandWords, useVariableWords } from '../room/variable-words.ts';
import { useReasonWords } from '../situation/use-indicator-words.ts';
import { useSession } from '../store/table.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './World.module.css';
import { variablesIn, type WorldRow, worldRows } from './world-rows.ts';

/** One variable of the world at the playhead for all it is kept for, with what became of it since the beginning. */
export function World() {
  const { t } = useLingui();
  const words = useVariableWords();
  const world = useSession((session) => session.world);
  const [wanted, want] = useRemembered('replay.variable', 'T');
  const variables = useMemo(() => variablesIn(world), [world]);
  const variable = variables.includes(wanted) ? wanted : variables[0];
  const rows = useMemo(() => worldRows(world, variable), [world, variable]);
  const columns = useColumns(rows);
  const called = (one: string) => {
    const { name, isBand } = words(one);
    return isBand ? t`${name}, band` : name;
  };
  if (variable === undefined) {
    return (
      <Panel title={<Trans>Indicators</Trans>}>
        <EmptyState title={<Trans>No indicator is known here</Trans>} icon={<Activity />}>
          <Trans>Indicators that everybody may see appear here; the others are seen from a delegation or all-seeing.</Trans>
        </EmptyState>
      </Panel>
    );
  }
  const name = called(variable);
  return (
    <Panel
      title={<Trans>Indicators</Trans>}
      body="flush"
      actions={
        <Select
          className={styles['choice']}
          label={t`Indicator`}
          labelShown="hidden"
          value={variable}
          onChange={want}
          options={variables.map((one) => ({ value: one, label: called(one) }))}
        />
      }
    >
      <DataTable
        caption={name}
        captionShown="hidden"
        columns={columns}
        rows={rows}
        rowKey={(row) => row.key}
        initialSort={{ column: 'change', direction: 'descending' }}
      />
    </Panel>
  );
}

function useColumns(rows: readonly WorldRow[]): Column<WorldRow>[] {
  const { t } = useLingui();
  const amount = useAmount();
  const band = useBandWords();
  const isBand = rows.some(({ key }) => key.startsWith('band.'));
  const isPerceived = rows.some(({ seen }) => seen.length > 0);
  // Shares of one have two digits, points one.
  const isShare = rows.some(({ key }) => /^[IC]:/.test(key));
  const rounded = (value: number) => (isShare ? value : Math.round(value * 10) / 10);
  const said = (value: number) => (isBand ? band(value) : amount(rounded(value)));
  return [
    {
      id: 'about',
      label: t`Of`,
      sortBy: ({ about }) => about.join(),
      cell: (row) => <About row={row} />,
    },
    {
      id: 'now',
      label: isBand ? t`Band now` : t`Points now`,
      align: 'end',
      sortBy: ({ now }) => now.value,
      cell: ({ now }) => said(now.value),
    },
    ...(isPerceived
      ? [
          {
            id: 'seen',
            label: t`Taken to be`,
            align: 'end',
            cell: ({ seen }: WorldRow) => (
              <span className={styles['seen']}>
                {seen.map(({ by, value }) => (
                  <span key={by}>
                    <DelegationChip id={by} /> {said(value)}
                  </span>
                ))}
              </span>
            ),
          } as const,
        ]
      : []),
    {
      id: 'change',
      label: t`Since the start`,
      align: 'end',
      sortBy: ({ change }) => Math.abs(change),
      // The course stands above its sum: a column of its own would be the one that a narrow panel cuts.
      cell: ({ values, change, now }) => {
        const [first, last] = [said(now.value - change), said(now.value)];
        const moved = isBand ? t`was ${first}` : amount(rounded(change), 'signed');
        return (
          <span className={styles['course']}>
            <Sparkline values={values} label={t`From ${first} to ${last}`} width={56} />
            {change === 0 ? <span className="tertiary">{isBand ? t`unchanged` : '0'}</span> : moved}
          </span>
        );
      },
    },
  ];
}

/** Whom it is about, and why it last changed. */
function About({ row: { key, about, now } }: { row: WorldRow }) {
  const { t } = useLingui();
  const reasonOf = useReasonWords();
  const session = useSession((one) => one);
  const { reason } = lastChangeWorkedOut(session, key, now);
  return (
    <>
      <span className={styles['about']}>{about.length === 0 ? t`Everybody` : about.map((id) => <DelegationChip key={id} id={id} />)}</span>
      {reason.kind !== 'unchanged' && reason.kind !== 'untold' && <span className={styles['reason']}>{reasonOf(reason)}</span>}
    </>
  );
}
