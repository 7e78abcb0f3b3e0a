import { type InjectState, momentOf, mselStatus } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { usePlayed, useSession, useText } from '../../store/table.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { Secret } from '../sharing/Secret.tsx';
import styles from './MselTable.module.css';
import { useConditionsInWords } from './use-conditions-in-words.ts';
import { useStatusWords } from './use-status-word.ts';
import { useWhenWords } from './use-when-words.ts';

interface Row {
  state: InjectState;
  title: string;
  from: string;
  to: string;
  time: string;
  trigger: string;
  status: ReturnType<typeof mselStatus>;
  objective: string;
  controller: string;
}

/** The list of injects as a table that can be sorted and searched, over the whole screen. */
export function MselTable() {
  const { t } = useLingui();
  const isOpen = useConsole((state) => state.sheet === 'mselTable');
  const look = useLook();
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined })} size="full" title={t`The list of injects`}>
      <Secret>
        <Rows />
      </Secret>
    </Dialog>
  );
}

function Rows() {
  const { t } = useLingui();
  const look = useLook();
  const text = useText();
  const session = useSession((one) => one);
  const now = usePlayed();
  const whenWords = useWhenWords();
  const inWords = useConditionsInWords();
  const words = useStatusWords();
  const [sought, seek] = useState('');
  const [shown, show] = useState('all');
  const rows = Object.values(session.msel).map((state): Row => {
    const { inject } = state;
    return {
      state,
      title: text(inject.title),
      from: [text(inject.from.name), text(inject.from.org)].filter(Boolean).join(', '),
      to: inject.to.map(({ list }) => list.join(' ')).join(' · '),
      time: inject.when ? whenWords(inject.when) : '',
      trigger: inWords(inject),
      status: mselStatus(session, state, now),
      objective: inject.objective.join(' '),
      controller: inject.controller ?? '',
    };
  });
  const said = ({ state: { inject }, status, ...row }: Row) =>
    [inject.id, inject.storyline ?? '', words[status], ...Object.values(row)].join(' ').toLocaleLowerCase();
  const parts = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => (shown === 'all' || row.status === shown) && parts.every((part) => said(row).includes(part)));
  const there = [...new Set(rows.map(({ status }) => status))];
  const placeOf = ({ state: { inject, deliveredAt } }: Row) => {
    if (deliveredAt !== undefined) return deliveredAt;
    const moment = momentOf(session, inject);
    return moment ? moment.turn * 1e9 + moment.minutes * 60_000 : 1e15;
  };
  const plain = (id: 'title' | 'from' | 'to' | 'trigger' | 'objective' | 'controller', label: string): Column<Row> => ({
    id,
    label,
    cell: (row) => row[id] || '–',
    sortBy: (row) => row[id],
  });
  const columns: Column<Row>[] = [
    { id: 'number', label: t`No.`, cell: ({ state }) => state.inject.id, sortBy: ({ state }) => state.inject.number, width: '64px' },
    plain('title', t`Title`),
    plain('from', t`From`),
    plain('to', t`To`),
    { id: 'time', label: t`Time`, cell: ({ time }) => time || '–', sortBy: placeOf },
    plain('trigger', t`Goes out when`),
    {
      id: 'state',
      label: t`State`,
      cell: ({ status }) => <StatusGlyph status={status} words={words[status]} />,
      sortBy: ({ status }) => words[status],
    },
    plain('objective', t`Objective`),
    plain('controller', t`Controller`),
  ];
  return (
    <div className={styles['board']}>
      <div className={styles['filters']}>
        <TextField label={t`Search`} icon={<Search />} value={sought} onChange={seek} autoFocus />
        <Select
          label={t`State`}
          options={[{ value: 'all', label: t`All states` }, ...there.map((status) => ({ value: status as string, label: words[status] }))]}
          value={shown}
          onChange={show}
        />
        <p className="tertiary tabular">
          <Trans>
            {found.length} of {rows.length}
          </Trans>
        </p>
      </div>
      <DataTable
        caption={t`Injects`}
        columns={columns}
        rows={found}
        rowKey={({ state }) => state.inject.id}
        initialSort={{ column: 'number', direction: 'ascending' }}
        onOpen={({ state: { inject } }) => look({ sheet: undefined, inject: inject.id, filter: 'all', detail: inject.id })}
        empty={<EmptyState title={<Trans>No inject like that</Trans>} />}
      />
    </div>
  );
}
