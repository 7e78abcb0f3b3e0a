import { Trans } from '@lingui/react/macro';
import { Presentation, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { ControllersDrawer } from '../console/controllers/Controllers.tsx';
import { spaced } from '../home/where-to.ts';
import { Brand } from '../room/Brand.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { ScenarioTime } from '../room/ScenarioTime.tsx';
import { useSession, useText } from '../store/table.ts';
import { Button } from '../ui/Button.tsx';
import styles from './LobbyBar.module.css';
import { Projector } from './Projector.tsx';
import { addressOf, type DoorDesk, spoken } from './use-door.ts';

/** What is about to be played, and how people get in, large enough to read out. */
export function LobbyBar({ desk }: { desk: DoorDesk }) {
  const text = useText();
  const title = useSession((session) => session.exercise?.meta.title);
  const [isShown, setShown] = useState(false);
  const [isStaffing, setStaffing] = useState(false);
  const { door } = desk;
  const address = addressOf(door);
  const at = spoken(address);
  return (
    <header className={styles['bar']}>
      <Brand home="linked" />
      <span className={styles['rule']} />
      <div className={styles['title']}>
        <h1>{text(title)}</h1>
        <p className={styles['when']}>
          <Trans>
            Lobby, play starts on <ScenarioTime form="moment" />
          </Trans>
        </p>
      </div>
      {door && (
        <div className={styles['join']}>
          <span className={styles['at']}>
            <Trans>
              Join at <b>{at}</b> with
            </Trans>
          </span>
          <span className={styles['code']}>{spaced(door.code)}</span>
          <Button icon={<Presentation />} onPress={() => setShown(true)}>
            <Trans>Show on projector</Trans>
          </Button>
          <Projector code={door.code} address={address} isOpen={isShown} onClose={() => setShown(false)} />
        </div>
      )}
      <div className={styles['end']}>
        <Button icon={<UsersRound />} onPress={() => setStaffing(true)}>
          <Trans>Controllers</Trans>
        </Button>
        <ControllersDrawer isOpen={isStaffing} onClose={() => setStaffing(false)} />
        <LineState />
        <LookMenu />
      </div>
    </header>
  );
}
