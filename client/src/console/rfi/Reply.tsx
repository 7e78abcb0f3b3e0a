import { FACILITATOR, isHeldBack, type Rfi, replyTo, rfiItem } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Hand } from 'lucide-react';
import { useState } from 'react';
import { When } from '../../delegation/When.tsx';
import { useActor, useSeatName } from '../../room/use-seat-name.ts';
import { useSession, useTable, useText } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { useDeed } from '../use-deed.ts';
import { useMayCommand } from '../use-may-command.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { Decline } from './Decline.tsx';
import styles from './Rfi.module.css';

/** The question that is open: what it is about, who sees to it, what was answered, or the answer being written. */
export function Reply({ rfi }: { rfi: Rfi }) {
  const text = useText();
  const { give } = useTable();
  const may = useMayCommand('answerRfi');
  const seatName = useSeatName();
  const about = useSession((session) => session.wire[rfi.about ?? '']);
  const follows = useSession((session) => session.rfis?.[rfi.follows ?? '']);
  const reply = useSession((session) => replyTo(session, rfi.id));
  const isHeld = useSession((session) => isHeldBack(session, rfi));
  const isRunning = useSession((session) => session.stage === 'running');
  const [isDeclining, setDeclining] = useState(false);
  const mayAnswer = give !== undefined && may && isRunning && rfi.stage === 'open';
  return (
    <div className={styles['reply']}>
      <p className={styles['facts']}>
        <span>{seatName(rfi.by)}</span>
        <When played={rfi.played} />
        {about && (
          <span>
            <Trans>about “{text(about.title)}”</Trans>
          </span>
        )}
        {mayAnswer && <TakeOn rfi={rfi} />}
      </p>
      {follows && (
        <p className={styles['before']}>
          <Trans>
            Follows “{follows.text}”: {follows.answer ?? follows.why ?? ''}
          </Trans>
        </p>
      )}
      <p className={styles['full']}>{rfi.text}</p>
      {(rfi.answer ?? rfi.why) !== undefined && <p className={styles['said']}>{rfi.answer ?? rfi.why}</p>}
      {reply && (rfi.stage === 'answered' || isHeld) && (
        <p className={styles['facts']}>
          <span>
            <Trans>by {seatName(reply.by)}</Trans>
          </span>
          <To rfi={rfi} />
        </p>
      )}
      {isHeld && reply && <p className={styles['said']}>{reply.text}</p>}
      {mayAnswer &&
        (isDeclining ? (
          <Decline rfi={rfi} onClose={() => setDeclining(false)} />
        ) : (
          <AnswerForm rfi={rfi} onDecline={() => setDeclining(true)} />
        ))}
    </div>
  );
}

/** To whom an answer went, or will go. */
function To({ rfi }: { rfi: Rfi }) {
  const actor = useActor();
  const { i18n } = useLingui();
  const to = useSession((session) => replyTo(session, rfi.id)?.to);
  const asker = actor(rfi.delegation).name;
  if (to === undefined) return null;
  if (to === 'asker') return <Trans>to {asker} alone</Trans>;
  if (to === 'all') return <Trans>to everybody</Trans>;
  const names = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
    [...new Set([rfi.delegation, ...to])].map((one) => actor(one).name),
  );
  return <Trans>to {names}</Trans>;
}

/** Takes the question on, so that the asker reads that somebody does and the others who; gives it back. */
function TakeOn({ rfi }: { rfi: Rfi }) {
  const { seat } = useTable();
  const deed = useDeed();
  const item = rfiItem(rfi.id);
  const by = useSession((session) => session.claims?.[item]?.by);
  if (by !== undefined && by !== seat && seat !== FACILITATOR) return null;
  const isMine = by === seat;
  return (
    <Button
      size="small"
      variant="quiet"
      icon={<Hand />}
      isPending={deed.isPending}
      onPress={() => void (isMine ? deed.run('releaseItem', { item }) : deed.run('claimRfi', { rfi: rfi.id }))}
    >
      {isMine ? <Trans>Give back</Trans> : by === undefined ? <Trans>Take on</Trans> : <Trans>Take over</Trans>}
    </Button>
  );
}
