import { Trans, useLingui } from '@lingui/react/macro';
import { Play } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { DeskContext } from '../delegation/desk.ts';
import { PausedStrip } from '../delegation/PausedStrip.tsx';
import { useNewDesk } from '../delegation/use-new-desk.ts';
import { Wire } from '../delegation/Wire.tsx';
import { ExerciseBanner } from '../room/ExerciseBanner.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { OfflineStrip } from '../room/OfflineStrip.tsx';
import { SafetyStop } from '../room/SafetyStop.tsx';
import { TopBar } from '../room/TopBar.tsx';
import { hasSituation } from '../situation/has-situation.ts';
import { Situation } from '../situation/Situation.tsx';
import { useLiveRoom } from '../store/room.ts';
import { useSession } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { Tag } from '../ui/Tag.tsx';
import { useMedia } from '../ui/use-media.ts';
import styles from './ObserverRoom.module.css';

/** The room of somebody who watches from outside: how things stand and what everybody has read. There is nothing to do in it. */
export function ObserverRoom() {
  const { t } = useLingui();
  const { id } = useLiveRoom();
  const [, navigate] = useLocation();
  const room = useRef<HTMLDivElement>(null);
  const desk = useNewDesk(room);
  const isNarrow = useMedia('(max-width: 899px)');
  const isPhone = useMedia('(max-width: 699px)');
  const [shown, show] = useState<'wire' | 'situation'>('wire');
  const hasMore = useSession(hasSituation);
  const isOver = useSession((session) => session.stage === 'ended');
  return (
    <DeskContext value={desk}>
      <div ref={room} className={styles['screen']} data-frame={desk.frame}>
        <ExerciseBanner />
        <TopBar lead={<Role />}>
          {!isPhone && <Role />}
          {isOver && (
            <Button variant="primary" icon={<Play />} onPress={() => navigate(`/replay/${id}`)}>
              <Trans>Replay</Trans>
            </Button>
          )}
          {!isPhone && <LineState />}
          <SafetyStop />
          <LookMenu />
        </TopBar>
        <OfflineStrip />
        <PausedStrip />
        {!hasMore ? (
          <main className={styles['alone']}>
            <Wire />
          </main>
        ) : isNarrow ? (
          <main className={styles['tabs']}>
            <Tabs
              label={t`What to watch`}
              selected={shown}
              onSelect={show}
              tabs={[
                { id: 'wire', label: t`Wire`, content: <Wire /> },
                { id: 'situation', label: t`Situation`, content: <Situation /> },
              ]}
            />
          </main>
        ) : (
          <main className={styles['work']}>
            <Situation />
            <aside className={styles['wire']} aria-label={t`Wire`}>
              <Wire />
            </aside>
          </main>
        )}
      </div>
    </DeskContext>
  );
}

function Role() {
  return (
    <Tag tone="outline">
      <Trans>Observer</Trans>
    </Tag>
  );
}
