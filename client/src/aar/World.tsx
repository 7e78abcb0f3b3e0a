import { Trans, useLingui } from '@lingui/react/macro';
import { Activity } from 'lucide-react';
import { useMemo } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useAmount, useVariableWords } from '../room/variable-words.ts';
import { useSession } from '../store/table.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { Sparkline } from '../ui/Sparkline.tsx';
import { useRemembered } from '../ui/use-remembered.ts';
import styles from './World.module.css';
import { type WorldRow, worldRows } from './world-rows.ts';

/** One variable of the world at the playhead for all it is kept for, with what became of it since the beginning. */
export function World() {
  const { t } = useLingui();
  const words = useVariableWords();
  const world = useSession((session) => session.world);
  const [wanted, want] = useRemembered('replay.variable', 'T');
  const variables = useMemo(() => [...new Set(Object.keys(world).map((key) => key.split(':')[0]!))], [world]);
  const variable = variables.includes(wanted) ? wanted : variables[0];
  const rows = useMemo(() => worldRows(world, variable), [world, variable]);
  const columns = useColumns();
  if (variable === undefined) {
    return (
      <Panel title={<Trans>Indicators</Trans>}>
        <EmptyState title={<Trans>No indicator is known here</Trans>} icon={<Activity />}>
          <Trans>Indicators that everybody may see appear here; the others are seen from a delegation or all-seeing.</Trans>
        </EmptyState>
      </Panel>
    );
  }
  const name = words(variable).name;
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
          options={variables.map((one) => ({ value: one, label: words(one).name }))}
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

function useColumns(): Column<WorldRow>[] {
  const { t } = useLingui();
  const amount = useAmount();
  return [
    {
      id: 'about',
      label: t`Of`,
      sortBy: ({ about }) => about.join(),
      cell: ({ about }) => (
        <span className={styles['about']}>
          {about.length === 0 ? t`Everybody` : about.map((id) => <DelegationChip key={id} id={id} />)}
        </span>
      ),
    },
    { id: 'now', label: t`Points now`, align: 'end', sortBy: ({ now }) => now, cell: ({ now }) => amount(now) },
    {
      id: 'change',
      label: t`Since the start`,
      align: 'end',
      sortBy: ({ change }) => Math.abs(change),
      cell: ({ change }) => (change === 0 ? <span className="tertiary">0</span> : amount(change, 'signed')),
    },
    {
      id: 'trend',
      label: t`Trend`,
      cell: ({ values, now, change }) => {
        const [first, last] = [amount(now - change), amount(now)];
        return <Sparkline values={values} label={t`From ${first} to ${last}`} width={72} />;
      },
    },
  ];
}
