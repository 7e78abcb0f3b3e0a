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
  const isOpen = stage === 'planned' || stage === 'held';
  const deliver = useDeliver(useSession((session) => (next === undefined ? undefined : session.msel[next])));
  useShortcut(next === undefined ? undefined : KEYS.desk.deliver, deliver.run, {
    label: t`Deliver the next inject`,
    group,
  });
  useShortcut(stage === 'planned' ? KEYS.desk.hold : undefined, () => look({ asking: 'hold' }), {
    label: t`Hold the chosen inject`,
    group,
  });
  useShortcut(
    stage === 'held' || stage === 'skipped' ? KEYS.desk.hold : undefined,
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
}
