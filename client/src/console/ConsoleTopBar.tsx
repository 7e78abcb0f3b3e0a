import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Search } from 'lucide-react';
import { ClockFace } from '../room/ClockFace.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { TopBar } from '../room/TopBar.tsx';
import { useSession } from '../store/table.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useMedia } from '../ui/use-media.ts';
import { ClockControls } from './ClockControls.tsx';
import styles from './Console.module.css';
import { useLook } from './console-state.ts';
import { EndedControls } from './EndedControls.tsx';

/** Where and when play is, and the hand on the clock. */
export function ConsoleTopBar() {
  const { t } = useLingui();
  const look = useLook();
  const isOver = useSession((session) => session.stage === 'ended');
  const hasRoom = useMedia('(min-width: 1600px)');
  return (
    <TopBar
      height="console"
      clock={
        <div className={styles['clock']}>
          <ClockFace words={hasRoom || isOver ? 'shown' : 'hidden'} />
          {isOver ? <EndedControls /> : <ClockControls />}
        </div>
      }
    >
      {hasRoom && <LineState />}
      <IconButton name={t`Commands`} shortcut="Mod+K" icon={<Search />} onPress={() => look({ sheet: 'palette' })} />
      <LookMenu />
      <Menu
        label={t`More`}
        trigger={<IconButton name={t`More`} icon={<Ellipsis />} />}
        entries={[
          { id: 'seats', label: t`Seats and links`, run: () => look({ sheet: 'seats' }) },
          { id: 'world', label: t`World`, shortcut: 'W', run: () => look({ sheet: 'world' }) },
          { id: 'keys', label: t`Keys`, shortcut: '?', run: () => look({ sheet: 'shortcuts' }) },
          ...(isOver
            ? []
            : (['separator', { id: 'end', label: t`End the exercise…`, tone: 'danger', run: () => look({ sheet: 'end' }) }] as const)),
        ]}
      />
    </TopBar>
  );
}
