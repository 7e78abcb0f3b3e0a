import type { WorldValue } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useAmount, useVariableWords } from '../room/variable-words.ts';
import { usePlayed, useSession, useText } from '../store/table.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import styles from './Console.module.css';
import { useConsole, useLook } from './console-state.ts';
import { useMoments } from './words/use-moments.ts';

type Part = 'delegations' | 'dyads' | 'others';
interface Row {
  key: string;
  value: WorldValue;
}

/** Every variable of the world, with its last change and the reason; to read, not to change. */
export function WorldDrawer() {
  const { t } = useLingui();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'world');
  useShortcut('W', () => look({ sheet: 'world' }), { label: t`World`, group: t`Watch` });
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined })} kind="drawer" size="wide" title={t`World`}>
      {isOpen && <World />}
    </Dialog>
  );
}

const partOf = (key: string): Part => (/^[KPA]:/.test(key) ? 'delegations' : /^[TSFI]:/.test(key) ? 'dyads' : 'others');

function World() {
  const { t } = useLingui();
  const words = useVariableWords();
  const amount = useAmount();
  const now = usePlayed();
  const { ago } = useMoments();
  const world = useSession((session) => session.world);
  const [part, show] = useState<Part>('delegations');
  const rows = useMemo(() => Object.entries(world).map(([key, value]): Row => ({ key, value })), [world]);
  const shown = rows.filter(({ key }) => partOf(key) === part);
  const names: Record<Part, string> = { delegations: t`Delegations`, dyads: t`Between two`, others: t`Indicators` };
  const parts = (['delegations', 'dyads', 'others'] as const).filter((one) => rows.some(({ key }) => partOf(key) === one));
  const change = ({ value, was }: WorldValue) => (was === undefined ? 0 : value - was);
  const columns: Column<Row>[] = [
    { id: 'variable', label: t`Variable`, cell: ({ key }) => words(key).name, sortBy: ({ key }) => words(key).full },
    {
      id: 'parties',
      label: t`Of whom`,
      cell: ({ key }) => (
        <span className={styles['parties']}>
          {words(key).parties.map((one) => (
            <DelegationChip key={one} id={one} />
          ))}
        </span>
      ),
      sortBy: ({ key }) => words(key).parties.join(),
    },
    { id: 'value', label: t`Value`, align: 'end', cell: ({ value }) => amount(value.value), sortBy: ({ value }) => value.value },
    {
      id: 'change',
      label: t`Last change`,
      align: 'end',
      cell: ({ value }) => (value.was === undefined ? '–' : `${amount(value.was)} → ${amount(value.value)}`),
      sortBy: ({ value }) => change(value),
    },
    { id: 'why', label: t`Reason`, cell: ({ key, value }) => <Reason name={key} value={value} /> },
    {
      id: 'when',
      label: t`When`,
      align: 'end',
      cell: ({ value }) => (value.was === undefined ? '–' : ago(now - value.played)),
      sortBy: ({ value }) => -value.played,
    },
  ];
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans>This exercise keeps no variables</Trans>}>
        <Trans>Its world is told by injects alone.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className={styles['world']}>
      <SegmentedControl
        label={t`Which variables`}
        options={parts.map((value) => ({ value, label: names[value] }))}
        value={part}
        onChange={show}
      />
      <DataTable
        caption={names[part]}
        columns={columns}
        rows={shown}
        rowKey={({ key }) => key}
        initialSort={{ column: 'variable', direction: 'ascending' }}
      />
    </div>
  );
}

/** What moved a variable last: the inject delivered at that moment, or the orders revealed then. */
function Reason({ name, value }: { name: string; value: WorldValue }) {
  const text = useText();
  const msel = useSession((session) => session.msel);
  const revealedAt = useSession((session) => session.revealedAt);
  if (value.was === undefined) return <Trans>as it began</Trans>;
  const inject = Object.values(msel).find(
    ({ deliveredAt, inject, deliveries }) =>
      deliveries.some(({ wire }) => wire === value.wire) ||
      (deliveredAt === value.played && inject.effects.some((effect) => effect.var === name.split(':')[0])),
  );
  if (inject) return `${inject.inject.id} · ${text(inject.inject.title)}`;
  const turn = Object.entries(revealedAt ?? {}).find(([, at]) => at === value.played)?.[0];
  return turn === undefined ? <Trans>an effect nobody was told of</Trans> : <Trans>orders of turn {turn}</Trans>;
}
