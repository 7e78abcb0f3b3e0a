import type { MechanismSeen } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { DeedNotice } from '../delegation/DeedNotice.tsx';
import { useDeed } from '../delegation/use-deed.ts';
import { useOwnDelegation } from '../delegation/use-own.ts';
import { useActor } from '../room/use-seat-name.ts';
import { useSession, useTable } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import styles from './MechanismSheet.module.css';
import { useMayLeave } from './use-may-leave.ts';

/** A member gives notice that it leaves, after a look at what follows, or takes its notice back. */
export function NoticeOfLeaving({ seen }: { seen: MechanismSeen }) {
  const { give } = useTable();
  const own = useOwnDelegation();
  const isOn = seen.state.stage === 'inForce' || seen.state.stage === 'building';
  if (!give || own === undefined || !seen.isOwn || !isOn) return null;
  return <Deed seen={seen} own={own} />;
}

function Deed({ seen, own }: { seen: MechanismSeen; own: string }) {
  const [isAsking, ask] = useState(false);
  const because = useMayLeave();
  const { id } = seen.state;
  const notice = useDeed('giveNotice', ({ mechanism }) => mechanism === id);
  const isGiven = seen.leaving.some(({ delegation }) => delegation === own);
  const isSending = notice.progress === 'sending';
  const leave = async () => {
    if (await notice.run({ mechanism: id, leave: true })) ask(false);
  };
  if (isGiven) {
    return (
      <section className={styles['notice']}>
        <p>
          <Trans>Your delegation has given notice.</Trans>
        </p>
        <Button
          isPending={isSending}
          disabledBecause={because}
          reasonShown="text"
          onPress={() => void notice.run({ mechanism: id, leave: false })}
        >
          <Trans>Take the notice back</Trans>
        </Button>
        <DeedNotice deed={notice} />
      </section>
    );
  }
  if (!isAsking) {
    return (
      <section className={styles['notice']}>
        <Button disabledBecause={because} reasonShown="text" onPress={() => ask(true)}>
          <Trans>Give notice to leave</Trans>
        </Button>
      </section>
    );
  }
  return (
    <section className={styles['asking']}>
      <b>
        <Trans>Give notice to leave?</Trans>
      </b>
      <Consequences seen={seen} own={own} />
      <div className={styles['actions']}>
        <Button variant="danger" autoFocus isPending={isSending} disabledBecause={because} onPress={() => void leave()}>
          <Trans>Give notice</Trans>
        </Button>
        <Button onPress={() => ask(false)}>
          <Trans>Stay a member</Trans>
        </Button>
      </div>
      <DeedNotice deed={notice} />
    </section>
  );
}

/** What follows from a notice, before it is given. */
function Consequences({ seen, own }: { seen: MechanismSeen; own: string }) {
  const { t } = useLingui();
  const { name } = useActor()(own);
  const turn = useSession((session) => session.phase?.turn ?? 0);
  const until = turn + seen.spec.noticeTurns;
  const remaining = seen.members.filter((code) => code !== own && !seen.leaving.some(({ delegation }) => delegation === code)).length;
  const points = [
    t`Everybody is told at once.`,
    until === turn
      ? t`${name} stays a member until the end of this turn, and pays until then.`
      : t`${name} stays a member until the end of turn ${until}, and pays until then.`,
    t`Until then the notice can be taken back, in a phase that allows it.`,
    ...(seen.spec.hotline ? [t`After that its hotline is closed to you.`] : []),
    remaining < 2 ? t`With fewer than two members left it ends, and with it what belongs to it.` : t`It goes on with ${remaining} members.`,
  ];
  return (
    <ul className={styles['points']}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
