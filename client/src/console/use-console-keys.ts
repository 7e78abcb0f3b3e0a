import { mayAdjudicate } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession } from '../store/table.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { type ConsoleState, useConsole, useLook } from './console-state.ts';
import { KEYS } from './keys.ts';
import { useMayCommand } from './use-may-command.ts';
import { usePanelKeys } from './use-panel-keys.ts';

/** Keys that lead to the rooms and sheets of the console. Keys of a panel are told where the panel is. */
export function useConsoleKeys(): void {
  const { t } = useLingui();
  const look = useLook();
  const room = useConsole((state) => state.room);
  const { always, desk } = KEYS;
  const group = t`Look`;
  const stage = useSession((session) => session.stage);
  const hasMechanisms = useSession((session) => (session.control?.exercise.mechanisms.length ?? 0) > 0);
  const hasOrders = useSession((session) => (session.exercise?.orders.length ?? 0) > 0);
  const hasProcedure = useSession((session) => session.exercise?.procedure !== undefined);
  const mayTend = useMayCommand('vacateSeat');
  const mayAdopt = useMayCommand('adoptMechanism') && hasMechanisms && stage === 'running';
  const mayEnd = useMayCommand('endExercise') && stage === 'running';
  const mayCorrect = useMayCommand('correctFact');
  const isDecided = useSession(mayAdjudicate);
  const on = (is: boolean, key: string) => (is ? key : undefined);

  useShortcut(always.world, () => look({ room: room === 'world' ? 'desk' : 'world' }), { label: t`World, and back`, group });
  useShortcut(always.evaluate, () => look({ room: room === 'evaluate' ? 'desk' : 'evaluate' }), { label: t`Evaluation, and back`, group });
  useShortcut(on(mayTend, always.links), () => look({ sheet: 'seats' }), { label: t`Seats and links`, group });
  useShortcut(always.seats, () => look({ sheet: 'powers' }), { label: t`Seats and delegations`, group });
  useShortcut(always.controllers, () => look({ sheet: 'controllers' }), { label: t`Controllers and hand-over`, group });
  useShortcut(on(mayCorrect && stage === 'running', always.correct), () => look({ sheet: 'correct', correcting: undefined }), {
    label: t`Correct what happened`,
    group,
  });
  useShortcut(on(mayCorrect, always.rewind), () => look({ sheet: 'rewind' }), { label: t`Go back, or branch`, group });
  useShortcut(on(hasMechanisms, always.stress), () => look({ sheet: 'stress' }), { label: t`Stress test`, group });
  useShortcut(on(mayAdopt, always.adopt), () => look({ sheet: 'adopt' }), { label: t`Put a mechanism in place…`, group: t`World` });
  useShortcut(on(mayEnd, always.end), () => look({ sheet: 'end' }), { label: t`End the exercise…`, group: t`Clock` });

  const table = (part: ConsoleState['table']) => () => look({ room: 'desk', table: part });
  const isDesk = room === 'desk';
  useShortcut(on(isDesk, desk.proposals), table('proposals'), { label: t`Proposals and votes`, group });
  useShortcut(on(isDesk && hasOrders, desk.orders), table('orders'), { label: t`Orders`, group });
  useShortcut(on(isDesk && isDecided, desk.adjudicate), table('adjudicate'), { label: t`Adjudicate`, group });
  useShortcut(on(isDesk && hasProcedure, desk.floor), table('floor'), { label: t`The floor`, group });
  useShortcut(on(isDesk, desk.rfi), table('rfi'), { label: t`Questions to the control room`, group });
  usePanelKeys();
}
