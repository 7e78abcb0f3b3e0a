import { type Supposed, wouldFire } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useSession, useTableNow, useText } from '../../store/table.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { StatusGlyph } from '../../ui/StatusGlyph.tsx';
import { useConsole, useLook } from '../console-state.ts';
import { Secret } from '../sharing/Secret.tsx';
import styles from './InjectDetail.module.css';

/** What would go out if this happened now. Asked on a copy of the session: nothing is told. */
export function DryRun() {
  const { t } = useLingui();
  const isOpen = useConsole((state) => state.sheet === 'dryRun');
  const look = useLook();
  return (
    <Dialog isOpen={isOpen} onClose={() => look({ sheet: undefined })} title={t`What would go out`}>
      <Secret>
        <Asking />
      </Secret>
    </Dialog>
  );
}

function Asking() {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const session = useSession((one) => one);
  // Ten seconds are near enough, and a copy is played for each.
  const at = Math.floor(useTableNow() / 10_000) * 10_000;
  const [asked, setAsked] = useState('now');
  const votes = Object.values(session.votes).filter(({ outcome }) => !outcome);
  const options = [
    { value: 'now', label: t`as things stand now` },
    { value: 'phaseEnd', label: t`if the phase ended now` },
    ...votes.flatMap(({ id, proposal }) => {
      const number = session.proposals[proposal]?.number ?? 0;
      return [
        { value: `yes ${id}`, label: t`if the vote on text ${number} passed` },
        { value: `no ${id}`, label: t`if the vote on text ${number} failed` },
      ];
    }),
  ];
  const value = options.some((one) => one.value === asked) ? asked : 'now';
  const fired = useMemo(() => wouldFire(session, supposedBy(value), at), [session, value, at]);
  const why = {
    clock: t`by the clock`,
    trigger: t`as its condition holds`,
    held: t`its time or condition has come, but it is held`,
    twoPeople: t`it is due, and waits for two people`,
  };
  return (
    <div className={styles['detail']}>
      <Select label={t`Suppose`} options={options} value={value} onChange={setAsked} />
      {fired.length === 0 ? (
        <p className="secondary">
          <Trans>Nothing would go out by itself.</Trans>
        </p>
      ) : (
        <ul className={styles['conditions']}>
          {fired.map(({ inject, how }) => (
            <li key={`${inject} ${how}`}>
              <StatusGlyph status={how === 'held' || how === 'twoPeople' ? 'held' : 'delivered'} words={inject} />
              <button type="button" className={styles['link']} onClick={() => look({ sheet: undefined, inject, detail: inject })}>
                {text(session.msel[inject]?.inject.title)}
              </button>
              <span className="tertiary">{why[how]}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="tertiary">
        <Trans>Played on a copy with the dice of this session. Nobody is told, and nothing changes.</Trans>
      </p>
    </div>
  );
}

function supposedBy(value: string): Supposed {
  const [choice, vote] = value.split(' ');
  if (vote !== undefined) return { kind: 'vote', vote, choice: choice === 'no' ? 'no' : 'yes' };
  return { kind: choice === 'phaseEnd' ? 'phaseEnd' : 'now' };
}
