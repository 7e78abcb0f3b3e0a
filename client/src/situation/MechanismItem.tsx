import type { MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronRight, Lock, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { useNames } from '../delegation/use-names.ts';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { Tag } from '../ui/Tag.tsx';
import styles from './ArchitecturePanel.module.css';
import { useEndWords } from './use-end-words.ts';
import { useMechanismWords } from './use-mechanism-words.ts';

interface Props {
  seen: MechanismSeen;
  /** Opens the whole text. */
  onLook: () => void;
}

export function InForceItem({ seen, onLook }: Props) {
  const { summary } = useMechanismWords();
  return (
    <Item seen={seen} onLook={onLook}>
      <p className={styles['facts']}>{summary(seen).join(' · ')}</p>
      <Leaving seen={seen} />
    </Item>
  );
}

export function BuildingItem({ seen, onLook }: Props) {
  const { t } = useLingui();
  const { far, held } = useMechanismWords().building(seen);
  const { progress, buildTurns, last } = seen.state;
  return (
    <Item seen={seen} onLook={onLook}>
      <div className={styles['build']}>
        <span className={styles['steps']} role="img" aria-label={t`${progress} of ${buildTurns} turns built`}>
          {Array.from({ length: buildTurns }, (_, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a turn of building is its number
            <i key={n} data-done={n < progress} />
          ))}
        </span>
        <span>{far}</span>
      </div>
      {held !== undefined && <Tag tone={last === 'setback' || last === 'stalled' ? 'held' : 'plain'}>{held}</Tag>}
      <Leaving seen={seen} />
    </Item>
  );
}

export function EndedItem({ seen, onLook }: Props) {
  const why = useEndWords().mechanism;
  const { ended } = seen.state;
  return (
    <Item seen={seen} onLook={onLook}>
      <p className={styles['facts']}>
        {seen.endedIn !== undefined && (
          <>
            <Trans>turn {seen.endedIn}</Trans>
            {ended && ' · '}
          </>
        )}
        {ended && why(ended)}
      </p>
    </Item>
  );
}

function Item({ seen, onLook, children }: Props & { children: ReactNode }) {
  const text = useText();
  return (
    <li className={styles['item']}>
      <button type="button" className={styles['name']} onClick={onLook} aria-haspopup="dialog">
        {text(seen.name)}
        <ChevronRight aria-hidden="true" />
      </button>
      <Members members={seen.members} />
      {seen.state.readers && <KnownTo readers={seen.state.readers} />}
      {children}
    </li>
  );
}

/** Its members, or in a word that all are. */
export function Members({ members }: { members: readonly string[] }) {
  const all = useSession((session) => session.exercise?.delegations);
  const everyone = (all ?? []).filter(({ kind }) => kind !== 'observer');
  const count = everyone.length;
  if (count > 3 && everyone.every(({ id }) => members.includes(id))) {
    return (
      <p className={styles['facts']}>
        <Trans>all {count} delegations</Trans>
      </p>
    );
  }
  return (
    <span className={styles['members']}>
      {members.map((code) => (
        <DelegationChip key={code} id={code} />
      ))}
    </span>
  );
}

function Leaving({ seen: { leaving } }: { seen: MechanismSeen }) {
  const { t } = useLingui();
  const actor = useActor();
  return leaving.map(({ delegation, after }) => (
    <Tag key={delegation} tone="held" icon={<LogOut />}>
      {t`${actor(delegation).code} leaves after turn ${after}`}
    </Tag>
  ));
}

/** It was agreed in confidence: who else knows of it. */
export function KnownTo({ readers }: { readers: readonly string[] }) {
  const known = useNames().list([...readers]);
  return (
    <Tag tone="outline" icon={<Lock size={11} aria-hidden="true" />}>
      <Trans>Confidential · known to {known}</Trans>
    </Tag>
  );
}
