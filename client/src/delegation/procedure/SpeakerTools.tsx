import type { Meeting, PointKind } from '@demarche/shared';
import { Trans, useLingui } from '@lingui/react/macro';
import { ChevronDown, Hand, Scale } from 'lucide-react';
import { useState } from 'react';
import { useActor } from '../../room/use-seat-name.ts';
import { useDelegations } from '../../store/table.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { DeedNotice } from '../DeedNotice.tsx';
import { useDeed } from '../use-deed.ts';
import { useMay } from '../use-may.ts';
import { MotionDialog } from './MotionDialog.tsx';
import { PointDialog } from './PointDialog.tsx';
import styles from './Procedure.module.css';
import { useMotionEntries } from './use-motion-entries.tsx';

/** What a delegation does in a meeting: ask for the floor, give it up, raise a point, move something. */
export function SpeakerTools({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui();
  const [raising, raise] = useState<PointKind>();
  const entries = useMotionEntries(meeting);
  const phase = useMay('message', 'speak');
  const shut = meeting.state === 'open' ? undefined : t`The meeting does not sit now.`;
  if (meeting.own === undefined) return null;
  const because = phase ?? shut;
  const points = [
    { id: 'order', label: t`Point of order`, hint: t`The rules are not kept. The chair rules at once.`, run: () => raise('order') },
    {
      id: 'information',
      label: t`Point of information`,
      hint: t`A question about the matter or the procedure.`,
      run: () => raise('information'),
    },
    {
      id: 'privilege',
      label: t`Right of reply`,
      hint: t`A point of personal privilege: your delegation was named and wants to answer.`,
      run: () => raise('privilege'),
    },
  ];
  return (
    <>
      {meeting.needsFloor && <FloorButton meeting={meeting} because={because} />}
      <Menu
        label={t`Raise a point`}
        placement="bottom start"
        trigger={
          <Button size="small" icon={<Hand />} aria-haspopup="menu">
            <Trans>Point</Trans>
          </Button>
        }
        entries={points.map((one) => ({ ...one, disabledBecause: because }))}
      />
      {entries.list.length > 0 && (
        <Menu
          label={t`Move a motion`}
          placement="bottom start"
          trigger={
            <Button size="small" icon={<Scale />} aria-haspopup="menu">
              <Trans>Motion</Trans>
            </Button>
          }
          entries={entries.list.map((one) => ({ ...one, disabledBecause: because ?? one.disabledBecause }))}
        />
      )}
      {raising && <PointDialog kind={raising} onClose={() => raise(undefined)} />}
      {entries.moving && <MotionDialog kind={entries.moving} meeting={meeting} onClose={entries.close} />}
    </>
  );
}

function FloorButton({ meeting, because }: { meeting: Meeting; because: string | undefined }) {
  const { t } = useLingui();
  const { hasFloor, isListed, takesNames } = meeting;
  const ask = useDeed('requestFloor');
  const leave = useDeed('leaveList');
  const asking = takesNames ? undefined : t`The list of speakers is closed. The chair can open it again.`;
  if (hasFloor) return <Yield meeting={meeting} because={because} />;
  return (
    <>
      {isListed ? (
        <Button size="small" isPending={leave.progress === 'sending'} disabledBecause={because} onPress={() => void leave.run({})}>
          <Trans>Leave the list</Trans>
        </Button>
      ) : (
        <Button
          size="small"
          variant={meeting.presides ? 'outline' : 'primary'}
          isPending={ask.progress === 'sending'}
          disabledBecause={because ?? asking}
          onPress={() => void ask.run({})}
        >
          <Trans>Ask for the floor</Trans>
        </Button>
      )}
      <Notices deeds={[ask, leave]} />
    </>
  );
}

function Yield({ meeting, because }: { meeting: Meeting; because: string | undefined }) {
  const { t } = useLingui();
  const actor = useActor();
  const others = useDelegations().filter(({ id }) => id !== meeting.own);
  const deed = useDeed('yieldFloor');
  return (
    <>
      <Button
        size="small"
        variant="primary"
        isPending={deed.progress === 'sending'}
        disabledBecause={because}
        onPress={() => void deed.run({})}
      >
        <Trans>Yield the floor</Trans>
      </Button>
      {meeting.floor?.as === 'speech' && (
        <Menu
          label={t`Yield the rest of your time to`}
          placement="bottom start"
          trigger={
            <Button size="small" icon={<ChevronDown />} aria-haspopup="menu">
              <Trans>Yield to</Trans>
            </Button>
          }
          entries={others.map(({ id }) => ({ id, label: actor(id).name, disabledBecause: because, run: () => void deed.run({ to: id }) }))}
        />
      )}
      <Notices deeds={[deed]} />
    </>
  );
}

function Notices({ deeds }: { deeds: readonly Parameters<typeof DeedNotice>[0]['deed'][] }) {
  const shown = deeds.find(({ progress, refusal }) => progress === 'queued' || refusal);
  return shown ? (
    <div className={styles['notice']}>
      <DeedNotice deed={shown} />
    </div>
  ) : null;
}
