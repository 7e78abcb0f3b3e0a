import { Trans } from '@lingui/react/macro';
import { Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { DelegationChip } from '../room/DelegationChip.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { SafetyStop } from '../room/SafetyStop.tsx';
import { TopBar } from '../room/TopBar.tsx';
import { useLiveRoom, useRoom } from '../store/room.ts';
import { Button } from '../ui/Button.tsx';
import { useMedia } from '../ui/use-media.ts';
import { Colleagues } from './Colleagues.tsx';
import styles from './DelegationRoom.module.css';
import { LineContext } from './line.ts';
import { RoomTour } from './RoomTour.tsx';
import { useOwnDelegation } from './use-own.ts';
import { useWireAnnouncements } from './use-wire-announcements.ts';
import { Workplace } from './Workplace.tsx';

export { DelegationView } from './DelegationView.tsx';

/** The room of one seat of a delegation while the exercise runs, and after it. */
export function DelegationRoom() {
  const own = useOwnDelegation();
  const isPhone = useMedia('(max-width: 699px)');
  const state = useRoom((room) => (room.line === 'live' ? 'live' : 'offline'));
  const pending = useRoom((room) => room.pending);
  const line = useMemo(() => ({ state, pending }) as const, [state, pending]);
  const [isTouring, setTouring] = useState(false);
  useWireAnnouncements();
  return (
    <LineContext value={line}>
      <div className={styles['screen']}>
        <ExerciseBanner />
        <TopBar lead={own !== undefined && <DelegationChip id={own} variant="solid" size="large" />}>
          {!isPhone && <LineState />}
          <SafetyStop />
          <LookMenu onTour={() => setTouring(true)} />
        </TopBar>
        <OfflineStrip />
        <RoomTour isOpen={isTouring} onOpen={setTouring} />
        <Workplace landmark="main" colleagues={<Colleagues />} afterEndex={<ToReplay />} />
      </div>
    </LineContext>
  );
}

function ToReplay() {
  const { id } = useLiveRoom();
  const [, navigate] = useLocation();
  return (
    <Button variant="primary" size="large" icon={<Play />} onPress={() => navigate(`/replay/${id}`)}>
      <Trans>Replay what your delegation saw</Trans>
    </Button>
  );
}
