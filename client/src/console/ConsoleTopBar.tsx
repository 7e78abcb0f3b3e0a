import { useLingui } from '@lingui/react/macro';
import { Ellipsis, Search } from 'lucide-react';
import { Mark } from '../room/Brand.tsx';
import { ClockFace } from '../room/ClockFace.tsx';
import { LineState } from '../room/LineState.tsx';
import { LookMenu } from '../room/LookMenu.tsx';
import { PhaseSegments, TurnAndPhase } from '../room/PhaseStrip.tsx';
import { SafetyStop } from '../room/SafetyStop.tsx';
import { ScenarioTime } from '../room/ScenarioTime.tsx';
import { useClock } from '../room/use-clock.ts';
import { useSession, useText } from '../store/table.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useMedia } from '../ui/use-media.ts';
import { ClockControls } from './ClockControls.tsx';
import styles from './ConsoleTopBar.module.css';
import { useLook } from './console-state.ts';
import { ControllersHere } from './controllers/ControllersHere.tsx';
import { EndedControls } from './EndedControls.tsx';
import { KEYS } from './keys.ts';
import { useSharing } from './sharing/use-sharing.ts';
import { useMayCommand } from './use-may-command.ts';

/** Where and when play is, and the hand on the clock. */
export function ConsoleTopBar() {
  const text = useText();
  const title = useSession((session) => session.exercise?.meta.title);
  const isOver = useSession((session) => session.stage === 'ended');
  const mayRun = useMayCommand('pauseClock');
  const hasRoom = useMedia('(min-width: 1680px)');
  const hasNames = useMedia('(min-width: 1360px)');
  const { state } = useClock();
  // Why the clock stands is worth the room that its running digits do not need.
  const isStill = state !== 'running' && hasNames;
  return (
    <header className={styles['bar']}>
      <Mark size={24} />
      <div className={styles['title']}>
        <h1>{text(title)}</h1>
        <p>
          <ScenarioTime form="moment" />
        </p>
      </div>
      <span className={styles['rule']} />
      <div className={styles['turn']}>
        <TurnAndPhase />
      </div>
      <div className={styles['phases']}>
        <PhaseSegments labels={hasNames ? 'shown' : 'hidden'} />
      </div>
      <div className={styles['clock']} data-tour="clock">
        <ClockFace words={hasRoom || isStill ? 'shown' : 'hidden'} />
        {isOver ? <EndedControls /> : mayRun && <ClockControls />}
      </div>
      <div className={styles['end']} data-tour="tools">
        {hasRoom && <LineState />}
        <Tools />
      </div>
    </header>
  );
}

function Tools() {
  const { t } = useLingui();
  const look = useLook();
  const isOver = useSession((session) => session.stage === 'ended');
  const [isSharing, share] = useSharing();
  const mayTend = useMayCommand('vacateSeat');
  const mayEnd = useMayCommand('endExercise');
  const hasMechanisms = useSession((session) => (session.control?.exercise.mechanisms.length ?? 0) > 0);
  return (
    <>
      <ControllersHere />
      <SafetyStop />
      <IconButton name={t`Commands`} shortcut={KEYS.always.commands} icon={<Search />} onPress={() => look({ sheet: 'palette' })} />
      <LookMenu />
      <Menu
        label={t`More`}
        trigger={<IconButton name={t`More`} icon={<Ellipsis />} />}
        entries={[
          ...(mayTend
            ? [{ id: 'seats', label: t`Seats and links`, shortcut: KEYS.always.links, run: () => look({ sheet: 'seats' }) }]
            : []),
          { id: 'powers', label: t`Seats and delegations`, shortcut: KEYS.always.seats, run: () => look({ sheet: 'powers' }) },
          {
            id: 'controllers',
            label: t`Controllers and hand-over`,
            shortcut: KEYS.always.controllers,
            run: () => look({ sheet: 'controllers' }),
          },
          ...(mayEnd
            ? [
                ...(isOver
                  ? []
                  : [
                      {
                        id: 'correct',
                        label: t`Correct what happened…`,
                        shortcut: KEYS.always.correct,
                        run: () => look({ sheet: 'correct', correcting: undefined }),
                      },
                    ]),
                { id: 'rewind', label: t`Go back, or branch…`, shortcut: KEYS.always.rewind, run: () => look({ sheet: 'rewind' }) },
              ]
            : []),
          { id: 'world', label: t`World`, shortcut: KEYS.always.world, run: () => look({ room: 'world' }) },
          { id: 'evaluate', label: t`Evaluation`, shortcut: KEYS.always.evaluate, run: () => look({ room: 'evaluate' }) },
          {
            id: 'share',
            label: isSharing ? t`Stop sharing` : t`Hide secrets to share the screen`,
            shortcut: KEYS.always.share,
            run: () => share(!isSharing),
          },
          ...(hasMechanisms
            ? [{ id: 'stress', label: t`Stress test`, shortcut: KEYS.always.stress, run: () => look({ sheet: 'stress' }) }]
            : []),
          { id: 'tour', label: t`Show me around`, run: () => look({ sheet: 'tour', room: 'desk' }) },
          { id: 'keys', label: t`Keys`, shortcut: KEYS.always.sheet, run: () => look({ sheet: 'shortcuts' }) },
          ...(isOver || !mayEnd
            ? []
            : ([
                'separator',
                {
                  id: 'end',
                  label: t`End the exercise…`,
                  shortcut: KEYS.always.end,
                  tone: 'danger',
                  run: () => look({ sheet: 'end' }),
                },
              ] as const)),
        ]}
      />
    </>
  );
}
