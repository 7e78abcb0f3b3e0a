import { type Session, untold } from '@demarche/shared';
import { useLingui } from '@lingui/react/macro';
import { useSession } from '../../store/table.ts';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useConsole, useLook } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useInjectDeeds } from './inject-deeds.tsx';
import { useDeliver } from './use-deliver.ts';

/** Keys of the list: deliver the next one, and what can be done with the chosen one. */
export function useMselKeys(ready: string | undefined): void {
  const { t } = useLingui();
  const group = t({ message: 'MSEL', comment: 'Master scenario events list' });
  const look = useLook();
  const deeds = useInjectDeeds();
  const may = useMayCommand('deliverInject');
  const next = may ? ready : undefined;
  const chosen = useConsole((state) => state.inject);
  const stage = useSession((session) =>
    !may || chosen === undefined || session.stage === 'ended' ? undefined : session.msel[chosen]?.stage,
  );
  const isLeaving = useSession((session) => chosen !== undefined && session.msel[chosen]?.leaving !== undefined);
  const isOpen = (stage === 'planned' || stage === 'held') && !isLeaving;
  const latest = useSession((session) => (may && session.stage === 'running' ? lastLeaving(session) : undefined));
  const maySome = useSession((session) => {
    const state = chosen === undefined ? undefined : session.msel[chosen];
    if (!may || session.stage !== 'running' || !state || state.leaving || !(isOpen || state.withheld)) return false;
    return untold(session, state).length > 1;
  });
  const undo = () => latest !== undefined && void deeds.takeBack(latest);
  const deliver = useDeliver(useSession((session) => (next === undefined ? undefined : session.msel[next])));
  useShortcut(next === undefined ? undefined : KEYS.desk.deliver, deliver.run, {
    label: t`Deliver the next inject`,
    group,
  });
  useShortcut(stage === 'planned' && !isLeaving ? KEYS.desk.hold : undefined, () => look({ asking: 'hold' }), {
    label: t`Hold the chosen inject`,
    group,
  });
  useShortcut(
    !isLeaving && (stage === 'held' || stage === 'skipped' || stage === 'cancelled') ? KEYS.desk.hold : undefined,
    () => chosen !== undefined && void deeds.release(chosen),
    {
      label: t`Release the chosen inject`,
      group,
    },
  );
  useShortcut(isOpen ? KEYS.desk.skip : undefined, () => look({ asking: 'skip' }), { label: t`Skip the chosen inject`, group });
  useShortcut(isOpen ? KEYS.desk.edit : undefined, () => look({ editing: chosen }), {
    label: t`Edit the chosen inject before release`,
    group,
  });
  useShortcut(isOpen ? KEYS.desk.time : undefined, () => look({ timing: chosen }), { label: t`Another time for the chosen inject`, group });
  useShortcut(maySome ? KEYS.desk.some : undefined, () => look({ sending: chosen }), {
    label: t`Deliver the chosen inject to some`,
    group,
  });
  useShortcut(isOpen ? KEYS.desk.cancel : undefined, () => look({ asking: 'cancel' }), { label: t`Cancel the chosen inject`, group });
  useShortcut(latest === undefined ? undefined : KEYS.desk.undo, undo, { label: t`Take back what is going out`, group });
  useShortcut(latest === undefined ? undefined : KEYS.desk.undoToo, undo, { label: t`Take back what is going out`, group });
  useShortcut(KEYS.desk.table, () => look({ sheet: 'mselTable' }), { label: t`The list as a table`, group });
  useShortcut(KEYS.desk.dryRun, () => look({ sheet: 'dryRun' }), { label: t`What would go out`, group });
}

/** Of several on the way out, the one let go last. */
function lastLeaving({ msel }: Session): string | undefined {
  const leaving = Object.values(msel).flatMap(({ inject, leaving }) => (leaving ? [{ id: inject.id, at: leaving.at }] : []));
  return leaving.toSorted((a, b) => b.at - a.at)[0]?.id;
}
