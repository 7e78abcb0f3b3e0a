import type { Meeting, Motion } from '@demarche/shared';
import { Trans } from '@lingui/react/macro';
import { Gavel } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import { MotionBallot } from './MotionBallot.tsx';
import { MotionDeeds } from './MotionDeeds.tsx';
import styles from './Procedure.module.css';
import { useMotionWords } from './use-motion-words.ts';

/** A motion before the meeting: who moved what, where it stands, and what this seat can do about it. */
export function MotionCard({ motion, meeting }: { motion: Motion; meeting: Meeting }) {
  const { give } = useTable();
  const { moved } = useMotionWords();
  const { name } = useActor()(motion.delegation);
  const text = useSession((session) => session.proposals[motion.proposal ?? '']);
  const what = moved(motion, text && `P-${text.number}`);
  return (
    <article className={styles['card']} data-stage={motion.stage}>
      <p className={styles['what']}>
        <Gavel aria-hidden="true" />
        <DelegationChip id={motion.delegation} />
        <span>
          <Trans>
            {name} moves {what}
          </Trans>
        </span>
      </p>
      <Stage motion={motion} />
      {motion.stage === 'voting' && <MotionBallot motion={motion.id} />}
      {give && <MotionDeeds motion={motion} meeting={meeting} />}
    </article>
  );
}

function Stage({ motion: { stage, until = 0 } }: { motion: Motion }) {
  const played = usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  if (stage === 'voting') return null;
  return (
    <p className={styles['waits']}>
      {stage === 'moved' && <Trans>waits for a second delegation</Trans>}
      {stage === 'pending' && <Trans>waits for the chair</Trans>}
      {stage === 'unopposed' && (
        <Trans>
          is carried unless somebody objects in <Countdown ms={Math.max(0, until - played)} state={isStanding ? 'standing' : 'running'} />
        </Trans>
      )}
    </p>
  );
}
