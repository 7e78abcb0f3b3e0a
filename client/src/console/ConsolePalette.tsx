import { useLingui } from '@lingui/react/macro';
import { useActor, useSeatName } from '../room/use-seat-name.ts';
import { useSession, useText } from '../store/table.ts';
import { type Command, CommandPalette } from '../ui/CommandPalette.tsx';
import { useNextWords } from './ClockControls.tsx';
import { useConsole, useConsoleStore, useLook, type WorldPart } from './console-state.ts';
import { useInjectDeeds } from './msel/inject-deeds.tsx';
import { useSharing } from './sharing/use-sharing.ts';
import { useDeed } from './use-deed.ts';
import { useMayCommand } from './use-may-command.ts';

/** Everything the console can do, found by typing. */
export function ConsolePalette() {
  const { getState } = useConsoleStore();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'palette');
  // A command may have opened another sheet in its place by now.
  const close = () => getState().sheet === 'palette' && look({ sheet: undefined });
  return (
    <CommandPalette
      commands={[...useClockCommands(), ...useLookCommands(), ...useInjectCommands(), ...usePeopleCommands()]}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? look({ sheet: 'palette' }) : close())}
    />
  );
}

function useClockCommands(): Command[] {
  const { t } = useLingui();
  const look = useLook();
  const deed = useDeed();
  const next = useNextWords();
  const stage = useSession((session) => session.stage);
  const isRunning = useSession((session) => session.clock.running);
  const section = t`Clock`;
  const mayRun = useMayCommand('pauseClock');
  const mayEnd = useMayCommand('endExercise');
  if (stage !== 'running' || !mayRun) return [];
  const pause: Command = isRunning
    ? { id: 'pause', section, label: t`Pause`, shortcut: 'P', run: () => look({ sheet: undefined, asking: 'pause' }) }
    : { id: 'resume', section, label: t`Resume`, shortcut: 'P', run: () => void deed.run('resumeClock', {}) };
  const move = (minutes: number): Command => ({
    id: `move-${minutes}`,
    section,
    label: minutes < 0 ? t`End the phase ${-minutes} min earlier` : t`Give the phase ${minutes} min more`,
    run: () => void deed.run('movePhaseEnd', { minutes }),
  });
  const advance = () => (next.isEnd ? look({ sheet: undefined, asking: 'endex' }) : void deed.run('advancePhase', {}));
  return [
    pause,
    { id: 'advance', section, label: next.words, shortcut: 'N', keywords: t`advance next phase`, run: advance },
    ...[-1, 1, 5].map(move),
    ...(mayEnd ? [{ id: 'end', section, label: t`End the exercise…`, keywords: 'ENDEX', run: () => look({ sheet: 'end' }) }] : []),
  ];
}

function useInjectCommands(): Command[] {
  const { t } = useLingui();
  const look = useLook();
  const text = useText();
  const deeds = useInjectDeeds();
  const msel = useSession((session) => session.msel);
  const mayDeliver = useMayCommand('deliverInject');
  const isPlay = useSession((session) => session.stage === 'running') && mayDeliver;
  const [isSharing] = useSharing();
  return Object.values(msel).flatMap(({ inject, stage }): Command[] => {
    const name = isSharing ? inject.id : `${inject.id} · ${text(inject.title)}`;
    const section = t`Injects`;
    const show = () => look({ sheet: undefined, room: 'desk', inject: inject.id, filter: 'all', detail: inject.id });
    const choose = (asking: 'hold' | 'skip') => look({ sheet: undefined, room: 'desk', inject: inject.id, filter: 'all', asking });
    const open: Command = { id: `open-${inject.id}`, section, label: t`Show ${name}`, run: show };
    if (!isPlay || stage === 'delivered') return [open];
    if (stage === 'skipped')
      return [open, { id: `release-${inject.id}`, section, label: t`Release ${name}`, run: () => void deeds.release(inject.id) }];
    const held: Command =
      stage === 'held'
        ? { id: `release-${inject.id}`, section, label: t`Release ${name}`, run: () => void deeds.release(inject.id) }
        : { id: `hold-${inject.id}`, section, label: t`Hold ${name}`, run: () => choose('hold') };
    return [
      open,
      { id: `deliver-${inject.id}`, section, label: t`Deliver ${name}`, run: () => void deeds.deliver(inject.id) },
      held,
      { id: `skip-${inject.id}`, section, label: t`Skip ${name}`, run: () => choose('skip') },
      { id: `edit-${inject.id}`, section, label: t`Edit ${name}`, run: () => look({ sheet: undefined, editing: inject.id }) },
    ];
  });
}

function useLookCommands(): Command[] {
  const { t } = useLingui();
  const look = useLook();
  const isOver = useSession((session) => session.stage === 'ended');
  const [isSharing, share] = useSharing();
  const mayWrite = useMayCommand('addInject') && !isOver;
  const mayTend = useMayCommand('vacateSeat');
  const section = t`Look`;
  return [
    ...(!mayWrite ? [] : [{ id: 'improvise', section, label: t`Write an inject`, shortcut: 'I', run: () => look({ sheet: 'improvise' }) }]),
    { id: 'traffic', section, label: t`All channels`, shortcut: 'T', run: () => look({ sheet: 'traffic' }) },
    { id: 'world', section, label: t`World`, shortcut: 'W', run: () => look({ sheet: undefined, room: 'world' }) },
    ...useWorldCommands(section),
    { id: 'proposals', section, label: t`Proposals and votes`, run: () => look({ sheet: undefined, room: 'desk', table: 'proposals' }) },
    { id: 'orders', section, label: t`Orders`, run: () => look({ sheet: undefined, room: 'desk', table: 'orders' }) },
    ...(mayTend ? [{ id: 'seats', section, label: t`Seats and links`, run: () => look({ sheet: 'seats' }) }] : []),
    {
      id: 'powers',
      section,
      label: t`Seats and delegations`,
      keywords: t`powers deputy admit release merge split observer`,
      run: () => look({ sheet: 'powers' }),
    },
    { id: 'controllers', section, label: t`Controllers and hand-over`, run: () => look({ sheet: 'controllers' }) },
    { id: 'evaluate', section, label: t`Evaluation`, shortcut: 'V', run: () => look({ sheet: undefined, room: 'evaluate' }) },
    {
      id: 'share',
      section,
      label: isSharing ? t`Stop sharing` : t`Hide secrets to share the screen`,
      shortcut: 'Alt+S',
      keywords: t`safe mode secrets`,
      run: () => share(!isSharing),
    },
    { id: 'keys', section, label: t`Keys`, shortcut: '?', run: () => look({ sheet: 'shortcuts' }) },
  ];
}

/** The parts of the world room, and what lies behind it. */
function useWorldCommands(section: string): Command[] {
  const { t } = useLingui();
  const text = useText();
  const look = useLook();
  const exercise = useSession((session) => session.control?.exercise);
  const crises = useSession((session) => session.crises);
  const isPlay = useSession((session) => session.stage === 'running');
  const hasMechanisms = (exercise?.mechanisms.length ?? 0) > 0;
  const mayAdopt = useMayCommand('adoptMechanism');
  const to = (world: WorldPart, label: string): Command => ({
    id: `world-${world}`,
    section,
    label,
    run: () => look({ sheet: undefined, room: 'world', world }),
  });
  return [
    ...(Object.keys(exercise?.world.dyads ?? {}).length > 0 ? [to('dyads', t`World: between two`)] : []),
    ...((exercise?.crises.length ?? 0) > 0 ? [to('crises', t`World: crises`)] : []),
    ...(hasMechanisms ? [to('architecture', t`World: architecture`)] : []),
    ...(exercise?.map ? [to('map', t`World: map`)] : []),
    ...(hasMechanisms ? [{ id: 'stress', section, label: t`Stress test`, run: () => look({ sheet: 'stress' }) }] : []),
    ...(hasMechanisms && isPlay && mayAdopt
      ? [{ id: 'adopt', section, label: t`Put a mechanism in place…`, run: () => look({ sheet: 'adopt' }) }]
      : []),
    ...(exercise?.crises ?? []).map(
      ({ id, name }): Command => ({
        id: `crisis-${id}`,
        section,
        label: crises?.[id] ? t`Crisis: ${text(name)}` : t`Crisis not broken out: ${text(name)}`,
        run: () => look({ sheet: undefined, room: 'world', world: 'crises', crisis: id }),
      }),
    ),
  ];
}

function usePeopleCommands(): Command[] {
  const { t } = useLingui();
  const look = useLook();
  const actor = useActor();
  const seatName = useSeatName();
  const seats = useSession((session) => session.seats);
  const delegations = useSession((session) => session.exercise?.delegations);
  return [
    ...(delegations ?? []).map(
      ({ id }): Command => ({
        id: `watch-${id}`,
        section: t`Delegations`,
        label: t`Watch ${actor(id).name}`,
        keywords: id,
        run: () => look({ sheet: undefined, room: 'desk', delegation: id }),
      }),
    ),
    ...Object.keys(seats).map(
      (seat): Command => ({
        id: `as-${seat}`,
        section: t`View as`,
        label: t`View as ${seatName(seat)}`,
        keywords: seat,
        run: () => look({ sheet: undefined, viewAs: seat }),
      }),
    ),
  ];
}
