import type { MechanismSeen } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedNotice } from '../delegation/DeedNotice.tsx';
import { useMaySign } from '../delegation/signing/use-may-sign.ts';
import { useDeed } from '../delegation/use-deed.ts';
import { useOwnDelegation } from '../delegation/use-own.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MechanismSheet.module.css';

/** How one comes to a mechanism that is open to others: accede, ask to be admitted, answer whoever asks. */
export function Accession({ seen }: { seen: MechanismSeen }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const { stage, candidates = {}, readers } = seen.state;
  const isOn = stage === 'inForce' || stage === 'building';
  const isClosed = (seen.spec.accession ?? 'closed') === 'closed' || readers !== undefined;
  if (!give || own === undefined || !isOn) return null;
  if (seen.isOwn) return Object.keys(candidates).map((one) => <Candidate key={one} seen={seen} candidate={one} own={own} />);
  if (isClosed && !candidates[own]) return null;
  return <Joining seen={seen} own={own} />;
}

function Joining({ seen, own }: { seen: MechanismSeen; own: string }) {
  const { id, candidates = {}, stage } = seen.state;
  const because = useMaySign();
  const [isAsking, ask] = useState(false);
  const deed = useDeed('accede', (input) => input.mechanism === id);
  const isOpen = seen.spec.accession === 'open';
  const isWaiting = candidates[own] !== undefined;
  const isSending = deed.progress === 'sending';
  const run = async (wants: boolean) => {
    if (await deed.run({ mechanism: id, ask: wants })) ask(false);
  };
  if (isWaiting) {
    return (
      <section className={styles['notice']}>
        <p>
          <Trans>Your delegation has asked to be admitted. The members answer by the end of this turn at the latest.</Trans>
        </p>
        <Button isPending={isSending} disabledBecause={because} reasonShown="text" onPress={() => void run(false)}>
          <Trans>Ask no longer</Trans>
        </Button>
        <DeedNotice deed={deed} />
      </section>
    );
  }
  if (!isAsking) {
    return (
      <section className={styles['notice']}>
        <Button disabledBecause={because} reasonShown="text" onPress={() => ask(true)}>
          {isOpen ? <Trans>Accede to it</Trans> : <Trans>Ask to be admitted</Trans>}
        </Button>
      </section>
    );
  }
  return (
    <section className={styles['asking']}>
      <b>{isOpen ? <Trans>Accede to it?</Trans> : <Trans>Ask its members to admit you?</Trans>}</b>
      <ul className={styles['points']}>
        <li>
          <Trans>Everybody is told at once.</Trans>
        </li>
        <li>
          {isOpen ? (
            <Trans>You are a member from now on and take its text as it stands, without reservation.</Trans>
          ) : (
            <Trans>The members decide by its own rule; at the end of the turn silence counts as abstention.</Trans>
          )}
        </li>
        <li>
          {stage === 'inForce' ? (
            <Trans>You pay your setup at the end of the turn in which you join, and the upkeep from then on.</Trans>
          ) : (
            <Trans>You pay your instalments from the turn in which you join; your price is told to you at its end.</Trans>
          )}
        </li>
      </ul>
      <div className={styles['actions']}>
        <Button variant="primary" autoFocus isPending={isSending} disabledBecause={because} onPress={() => void run(true)}>
          {isOpen ? <Trans>Accede</Trans> : <Trans>Ask</Trans>}
        </Button>
        <Button onPress={() => ask(false)}>
          <Trans>Stay outside</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </section>
  );
}

/** A member's answer to somebody who asks. */
function Candidate({ seen, candidate, own }: { seen: MechanismSeen; candidate: string; own: string }) {
  const because = useMaySign();
  const { name } = useActor()(candidate);
  const { id, candidates = {} } = seen.state;
  const deed = useDeed('answerAccession', (input) => input.mechanism === id && input.candidate === candidate);
  const answers = candidates[candidate] ?? {};
  const answered = Object.keys(answers).length;
  const mine = answers[own];
  const answer = (admit: boolean) => void deed.run({ mechanism: id, candidate, admit });
  return (
    <section className={styles['notice']}>
      <p>
        <b>
          <Trans>{name} asks to be admitted.</Trans>
        </b>{' '}
        <Trans>
          {answered} of {seen.members.length} members have answered.
        </Trans>
      </p>
      <div className={styles['actions']}>
        <Button
          aria-pressed={mine === 'yes'}
          variant={mine === 'yes' ? 'primary' : 'outline'}
          disabledBecause={because}
          onPress={() => answer(true)}
        >
          <Trans>Admit</Trans>
        </Button>
        <Button
          aria-pressed={mine === 'no'}
          variant={mine === 'no' ? 'primary' : 'outline'}
          disabledBecause={because}
          onPress={() => answer(false)}
        >
          <Trans>Do not admit</Trans>
        </Button>
      </div>
      <DeedNotice deed={deed} />
    </section>
  );
}
