import type { Meeting, Motion } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/Button.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import styles from './Procedure.module.css';
import { useMotionWords } from './use-motion-words.ts';

/** What can be done about a motion: the chair puts it, others second it, object to it, or take it back. */
export function MotionDeeds({ motion, meeting }: { motion: Motion; meeting: Meeting }) {
  const isOwn = motion.delegation === meeting.own;
  const { stage } = motion;
  return (
    <div className={styles['deeds']}>
      {meeting.presides && stage === 'pending' && <Put motion={motion} meeting={meeting} />}
      {meeting.own !== undefined && !isOwn && stage === 'moved' && <ByMember motion={motion.id} name="secondMotion" />}
      {meeting.own !== undefined && stage === 'unopposed' && <ByMember motion={motion.id} name="opposeMotion" />}
      {isOwn && (stage === 'moved' || stage === 'pending') && <ByMember motion={motion.id} name="withdrawMotion" />}
    </div>
  );
}

function Put({ motion, meeting }: { motion: Motion; meeting: Meeting }) {
  const { t } = useLingui();
  const { name } = useMotionWords();
  const deed = useDeed('putMotion', (input) => input.motion === motion.id);
  const first = meeting.motions.find(({ stage }) => stage === 'pending');
  const busy = meeting.motions.some(({ stage }) => stage === 'voting' || stage === 'unopposed');
  const because = meeting.points.some(({ kind }) => kind === 'order')
    ? t`A point of order comes first. Rule on it.`
    : busy
      ? t`Another motion is being decided.`
      : first && first.id !== motion.id
        ? t`“${name(first.kind)}” comes first.`
        : undefined;
  const put = (how: 'vote' | 'unlessOpposed') => void deed.run({ motion: motion.id, how });
  const isSending = deed.progress === 'sending';
  return (
    <>
      <Button size="small" variant="primary" isPending={isSending} disabledBecause={because} onPress={() => put('vote')}>
        <Trans>Put to the vote</Trans>
      </Button>
      <Button size="small" isPending={isSending} disabledBecause={because} onPress={() => put('unlessOpposed')}>
        <Trans>Ask for objections</Trans>
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}

function ByMember({ motion, name }: { motion: string; name: 'secondMotion' | 'opposeMotion' | 'withdrawMotion' }) {
  const deed = useDeed(name, (input) => input.motion === motion);
  const because = useMay('message', 'speak');
  return (
    <>
      <Button size="small" isPending={deed.progress === 'sending'} disabledBecause={because} onPress={() => void deed.run({ motion })}>
        {name === 'secondMotion' && <Trans>Second it</Trans>}
        {name === 'opposeMotion' && <Trans>Object</Trans>}
        {name === 'withdrawMotion' && <Trans>Withdraw</Trans>}
      </Button>
      <DeedNotice deed={deed} />
    </>
  );
}
