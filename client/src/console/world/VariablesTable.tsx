import type { VariableKept } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { useAmount, useVariableWords } from '../../room/variable-words.ts';
import { useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useBecauseWords } from './use-because-words.ts';
import { useSightWords } from './use-sight-words.ts';
import styles from './WorldRoom.module.css';

/** The variables of one kind, to search, narrow and sort; a row opens its working. */
export function VariablesTable(props: { rows: readonly VariableKept[]; chosen: string | undefined; onChoose: (key: string) => void }) {
  const { t } = useLingui();
  const words = useVariableWords();
  const actor = useActor();
  const columns = useColumns();
  const [variable, pick] = useState('any');
  const [sought, seek] = useState('');
  const { rows } = props;
  const kinds = [...new Set(rows.map((one) => one.variable))];
  const asked = sought.trim().toLowerCase().split(/\s+/);
  const shown = rows.filter((row) => {
    if (variable !== 'any' && row.variable !== variable) return false;
    const about = [words(row.key).name, ...row.parties.flatMap((code) => [code, actor(code).name])].join(' ').toLowerCase();
    return asked.every((word) => about.includes(word));
  });
  return (
    <>
      <div className={styles['narrow']}>
        <Select
          label={t`Which variable`}
          labelShown="hidden"
          options={[
            { value: 'any', label: t`Every variable` },
            ...kinds.map((value) => ({ value, label: words(rows.find((one) => one.variable === value)?.key ?? value).name })),
          ]}
          value={variable}
          onChange={pick}
        />
        <TextField
          label={t`Search`}
          labelShown="hidden"
          placeholder={t`Delegation or variable`}
          icon={<Search aria-hidden="true" />}
          value={sought}
          onChange={seek}
        />
        <span className={styles['found']}>{t`${shown.length} of ${rows.length}`}</span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys move among the buttons inside */}
      <div className={styles['rows']} onKeyDown={moveAmongRows}>
        <DataTable
          caption={t`Variables`}
          columns={columns}
          rows={shown}
          rowKey={({ key }) => key}
          selectedKey={props.chosen}
          onOpen={({ key }) => props.onChoose(key)}
          empty={
            <EmptyState title={<Trans>Nothing matches</Trans>}>
              <Trans>Try another word, or every variable.</Trans>
            </EmptyState>
          }
        />
      </div>
    </>
  );
}

/** Arrow keys, Home and End move from row to row. */
function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody th button')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (at < 0 || next === undefined || !rows[next]) return;
  event.preventDefault();
  rows[next].focus();
}

function useColumns(): Column<VariableKept>[] {
  const { t } = useLingui();
  const words = useVariableWords();
  const text = useText();
  const amount = useAmount();
  const because = useBecauseWords();
  const sights = useSightWords();
  return [
    {
      id: 'variable',
      label: t`Variable`,
      width: '25%',
      cell: ({ key, parties }) => (
        <span className={styles['variable']}>
          {parties.map((code) => (
            <DelegationChip key={code} id={code} />
          ))}
          <span>{words(key).name}</span>
        </span>
      ),
      sortBy: ({ key, parties }) => `${parties.join()} ${words(key).name}`,
    },
    {
      id: 'value',
      label: t`Value`,
      align: 'end',
      width: '84px',
      cell: ({ now, unit }) => (
        <>
          <b>{amount(now.value)}</b>
          {unit !== undefined && <span className={styles['unit']}> {text(unit)}</span>}
        </>
      ),
      sortBy: ({ now }) => now.value,
    },
    {
      id: 'since',
      label: t`Since start`,
      align: 'end',
      width: '84px',
      cell: ({ now, start }) => (now.value === start ? <span className="tertiary">0</span> : amount(now.value - start, 'signed')),
      sortBy: ({ now, start }) => Math.abs(now.value - start),
    },
    {
      id: 'trend',
      label: t`Trend`,
      width: '84px',
      cell: ({ now, start }) => (
        <Sparkline
          values={now.history.map(([, value]) => value)}
          label={t`From ${amount(start)} to ${amount(now.value)}, ${now.history.length - 1} changes`}
        />
      ),
    },
    {
      id: 'last',
      label: t`Last change`,
      cell: ({ now, because: why }) =>
        why === undefined || now.was === undefined ? (
          <span className="tertiary">
            <Trans>as it began</Trans>
          </span>
        ) : (
          <span className={styles['last']}>
            <span className="tabular">
              {amount(now.was)} → {amount(now.value)}
            </span>
            <span className={styles['why']}>{because(why)}</span>
          </span>
        ),
      sortBy: ({ now }) => (now.was === undefined ? 0 : -now.played),
    },
    {
      id: 'seen',
      label: t`Who sees this`,
      width: '20%',
      cell: (row) => <span className={styles['seen']}>{sights(row.sights)}</span>,
      sortBy: (row) => sights(row.sights),
    },
  ];
}
