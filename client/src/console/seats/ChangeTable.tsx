import { away, type History, usualHistory } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useDeed } from '../use-deed.ts';
import styles from './Seats.module.css';
import { useFollows } from './use-follows.ts';

export type TableDeed = 'admit' | 'release' | 'promote' | 'demote' | 'merge' | 'split';

/** One change of the table, chosen step by step; what follows from it is said before it is done. */
export function ChangeTable({ chosen }: { chosen: string | undefined }) {
  const { t } = useLingui();
  const text = useText();
  const { give } = useTable();
  const deed = useDeed();
  const session = useSession((one) => one);
  const here = session.exercise?.delegations ?? [];
  const gone = away(session);
  const players = here.filter(({ kind }) => kind !== 'observer');
  const observers = here.filter(({ kind }) => kind === 'observer');
  const name = (one: { id: string; name: Parameters<typeof text>[0] }) => ({ value: one.id, label: `${one.id} · ${text(one.name)}` });
  const most = players.length > 2;
  const deeds: { value: TableDeed; label: string; of: typeof here }[] = [
    { value: 'admit' as const, label: t`Admit a delegation`, of: gone },
    { value: 'release' as const, label: t`Let a delegation go`, of: most ? here : observers },
    { value: 'promote' as const, label: t`Let an observer take part`, of: observers },
    { value: 'demote' as const, label: t`Make a delegation an observer`, of: most ? players : [] },
    { value: 'merge' as const, label: t`Merge one into another`, of: most ? players : [] },
    { value: 'split' as const, label: t`Split one off`, of: gone.some(({ kind }) => kind !== 'observer') ? players : [] },
  ].filter(({ of }) => of.length > 0);
  const [what, choose] = useState<TableDeed>();
  const [whom, name1] = useState<string | undefined>(chosen);
  const [other, name2] = useState<string>();
  const [history, tell] = useState<History>(usualHistory(session));
  const [why, setWhy] = useState('');
  const now = deeds.find(({ value }) => value === what);
  const of = now?.of.find(({ id }) => id === whom)?.id;
  const others =
    what === 'merge' ? players.filter(({ id }) => id !== of) : what === 'split' ? gone.filter(({ kind }) => kind !== 'observer') : [];
  const second = others.find(({ id }) => id === other)?.id;
  const isWhole = now !== undefined && of !== undefined && (others.length === 0 || second !== undefined);
  const follows = useFollows()(isWhole ? what : undefined, of, second, history);
  if (!give || session.stage === 'ended' || deeds.length === 0) return null;

  const run = async () => {
    if (!of) return;
    const reason = why.trim();
    const given = {
      admit: () => deed.run('admitDelegation', { delegation: of, history, why: reason }),
      release: () => deed.run('releaseDelegation', { delegation: of, why: reason }),
      promote: () => deed.run('changeStanding', { delegation: of, kind: 'delegation', why: reason }),
      demote: () => deed.run('changeStanding', { delegation: of, kind: 'observer', why: reason }),
      merge: () => deed.run('mergeDelegations', { from: of, into: second ?? '', why: reason }),
      split: () => deed.run('splitDelegation', { from: of, delegation: second ?? '', history, why: reason }),
    };
    if (what && (await given[what]())) {
      choose(undefined);
      setWhy('');
    }
  };
  return (
    <section className={styles['part']} aria-labelledby="change-table">
      <h3 id="change-table">
        <Trans>Change the table</Trans>
      </h3>
      <div className={styles['form']}>
        <div className={styles['fields']}>
          <Select
            label={t`What changes`}
            options={deeds.map(({ value, label }) => ({ value, label }))}
            value={now?.value}
            onChange={choose}
          />
          {now && <Select label={t`Delegation`} options={now.of.map(name)} value={of} onChange={name1} />}
          {now && others.length > 0 && (
            <Select
              label={what === 'merge' ? t`goes up in` : t`splits off as`}
              options={others.map(name)}
              value={second}
              onChange={name2}
            />
          )}
          {(what === 'admit' || what === 'split') && (
            <Select<History>
              label={t`What it is told of before`}
              options={[
                { value: 'public', label: t`What everybody read` },
                { value: 'wire', label: t`Also what went to all delegations` },
                { value: 'all', label: t`Also what was said in the plenary` },
              ]}
              value={history}
              onChange={tell}
            />
          )}
        </div>
        {isWhole && (
          <>
            <div className={styles['preview']} role="status">
              <b>
                <Trans>What follows</Trans>
              </b>
              {follows.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
            <TextField className={styles['wide']} label={t`Why; everybody reads it`} value={why} onChange={setWhy} maxLength={300} />
            <div className={styles['buttons']}>
              <Button
                variant="primary"
                isPending={deed.isPending}
                disabledBecause={why.trim() === '' ? t`Say why first: everybody reads it` : undefined}
                onPress={() => void run()}
              >
                {now.label}
              </Button>
              <Button variant="quiet" onPress={() => choose(undefined)}>
                <Trans>Cancel</Trans>
              </Button>
            </div>
          </>
        )}
        {deed.problem !== undefined && <Notice tone="error" title={deed.problem} />}
      </div>
    </section>
  );
}
