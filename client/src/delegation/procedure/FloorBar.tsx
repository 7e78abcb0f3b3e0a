import type { Meeting } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { Mic } from 'lucide-react';
import { DelegationChip } from '../../room/DelegationChip.tsx';
import { useActor } from '../../room/use-seat-name.ts';
import { usePlayed, useSession, useTable } from '../../store/table.ts';
import { Countdown } from '../../ui/Countdown.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Before } from './Before.tsx';
import { ChairTools } from './ChairTools.tsx';
import styles from './Procedure.module.css';
import { SpeakerTools } from './SpeakerTools.tsx';
import { useMeeting } from './use-meeting.ts';

/** The meeting above what is said in it: who speaks and for how long, who comes next, what is before it. Nothing without rules of procedure. */
export function FloorBar({ frame = 'thread' }: { frame?: 'thread' | 'panel' }) {
  const { t } = useLingui();
  const { give } = useTable();
  const meeting = useMeeting();
  if (!meeting) return null;
  return (
    <section className={styles['bar']} aria-label={t`The floor`} data-frame={frame} data-meeting={meeting.state}>
      <div className={styles['now']}>
        <Speaker meeting={meeting} />
        <Chair meeting={meeting} />
      </div>
      {meeting.needsFloor && meeting.state === 'open' && <Queue meeting={meeting} />}
      {give && (
        <div className={styles['tools']}>
          <SpeakerTools meeting={meeting} />
          {meeting.presides && <ChairTools meeting={meeting} />}
        </div>
      )}
      <Before meeting={meeting} />
    </section>
  );
}

function Speaker({ meeting }: { meeting: Meeting }) {
  const { floor, state, needsFloor } = meeting;
  const played = usePlayed();
  const isStanding = useSession((session) => !session.clock.running);
  const { name } = useActor()(floor?.delegation ?? 'public');
  const clock = isStanding ? 'standing' : 'running';
  if (state === 'adjourned') {
    return (
      <p className={styles['speaker']}>
        <Trans>The meeting is adjourned until the next phase that has one.</Trans>
      </p>
    );
  }
  if (state === 'suspended') {
    return (
      <p className={styles['speaker']}>
        <Trans>
          The meeting is suspended, it goes on in <Countdown ms={(meeting.suspendedUntil ?? played) - played} state={clock} />
        </Trans>
      </p>
    );
  }
  if (!needsFloor) {
    return (
      <p className={styles['speaker']}>
        <Trans>The floor is free: everybody may write.</Trans>
      </p>
    );
  }
  if (!floor) {
    return (
      <p className={styles['speaker']}>
        <Trans>Nobody has the floor.</Trans>
      </p>
    );
  }
  return (
    <p className={styles['speaker']} data-own={meeting.hasFloor || undefined}>
      <Mic aria-hidden="true" />
      <DelegationChip id={floor.delegation} variant={meeting.hasFloor ? 'solid' : 'tint'} />
      <b>{meeting.hasFloor ? <Trans>You have the floor</Trans> : <Trans>{name} has the floor</Trans>}</b>
      {floor.as === 'reply' && (
        <Tag tone="outline">
          <Trans>right of reply</Trans>
        </Tag>
      )}
      <span className={styles['time']}>
        <Countdown ms={Math.max(0, floor.until - played)} state={clock} />
      </span>
    </p>
  );
}

function Chair({ meeting: { chair, presides, own } }: { meeting: Meeting }) {
  const { name } = useActor()(chair ?? 'control.facilitator');
  return (
    <p className={styles['chair']}>
      {presides && own !== undefined ? <Trans>You are in the chair</Trans> : <Trans>In the chair: {name}</Trans>}
    </p>
  );
}

function Queue({ meeting: { floor, queue, own, takesNames } }: { meeting: Meeting }) {
  const { t } = useLingui();
  if (queue.length === 0) {
    return (
      <p className={styles['queue']}>
        {!takesNames ? (
          <Trans>The list of speakers is closed.</Trans>
        ) : floor ? (
          <Trans>Nobody else has asked to speak.</Trans>
        ) : (
          <Trans>Nobody has asked to speak.</Trans>
        )}
      </p>
    );
  }
  return (
    <div className={styles['queue']}>
      <span>
        <Trans>Next</Trans>
      </span>
      <ol className={styles['list']} aria-label={t`List of speakers`}>
        {queue.map(({ delegation, as }, place) => (
          <li key={`${as}:${delegation}`} data-own={delegation === own || undefined}>
            <span className="tabular">{place + 1}</span>
            <DelegationChip id={delegation} variant={delegation === own ? 'solid' : 'outline'} />
            {as === 'reply' && <Trans>reply</Trans>}
          </li>
        ))}
      </ol>
      {!takesNames && (
        <Tag>
          <Trans>List closed</Trans>
        </Tag>
      )}
    </div>
  );
}
