import { useLingui } from '@lingui/react/macro';
import { useSession, useText } from '../../store/table.ts';
import type { Command } from '../../ui/CommandPalette.tsx';
import { useConsole } from '../console-state.ts';
import { KEYS } from '../keys.ts';
import { useInjectDeeds } from '../msel/inject-deeds.tsx';
import { useSharing } from '../sharing/use-sharing.ts';
import { useMayCommand } from '../use-may-command.ts';
import { useGo } from './use-go.ts';

/** What can be done with each inject of the list; the keys work on the chosen one. */
export function useInjectCommands(): Command[] {
  const { t } = useLingui();
  const go = useGo();
  const text = useText();
  const deeds = useInjectDeeds();
  const msel = useSession((session) => session.msel);
  const mayDeliver = useMayCommand('deliverInject');
  const isPlay = useSession((session) => session.stage === 'running') && mayDeliver;
  const chosen = useConsole((state) => state.inject);
  const [isSharing] = useSharing();
  const section = t`Injects`;
  return Object.values(msel).flatMap(({ inject, stage, leaving }): Command[] => {
    const name = isSharing ? inject.id : `${inject.id} · ${text(inject.title)}`;
    const key = (keys: string) => (inject.id === chosen ? { shortcut: keys } : {});
    const choose = (asking?: 'hold' | 'skip' | 'cancel') => go({ room: 'desk', inject: inject.id, filter: 'all', asking });
    const open: Command = {
      id: `open-${inject.id}`,
      section,
      label: t`Show ${name}`,
      keywords: t`open read details event MSEL`,
      run: () => go({ room: 'desk', inject: inject.id, filter: 'all', detail: inject.id }),
    };
    const release: Command = {
      id: `release-${inject.id}`,
      section,
      label: t`Release ${name}`,
      keywords: t`unhold put back re-arm plan again`,
      run: () => void deeds.release(inject.id),
    };
    if (isPlay && leaving) {
      const undo = { id: `undo-${inject.id}`, section, label: t`Take ${name} back`, keywords: t`undo stop recall release` };
      return [{ ...undo, shortcut: KEYS.desk.undo, run: () => void deeds.takeBack(inject.id) }, open];
    }
    if (!isPlay || stage === 'delivered') return [open];
    if (stage === 'skipped' || stage === 'cancelled') return [open, release];
    return [
      open,
      {
        id: `deliver-${inject.id}`,
        section,
        label: t`Deliver ${name}`,
        keywords: t`send fire push issue trigger now`,
        run: () => void deeds.deliver(inject.id),
      },
      stage === 'held'
        ? release
        : {
            id: `hold-${inject.id}`,
            section,
            label: t`Hold ${name}`,
            keywords: t`withhold keep back delay wait`,
            ...key(KEYS.desk.hold),
            run: () => choose('hold'),
          },
      {
        id: `skip-${inject.id}`,
        section,
        label: t`Skip ${name}`,
        keywords: t`drop cancel omit leave out`,
        ...key(KEYS.desk.skip),
        run: () => choose('skip'),
      },
      {
        id: `time-${inject.id}`,
        section,
        label: t`Another time for ${name}`,
        keywords: t`move reschedule defer postpone later earlier`,
        ...key(KEYS.desk.time),
        run: () => go({ room: 'desk', inject: inject.id, timing: inject.id }),
      },
      {
        id: `some-${inject.id}`,
        section,
        label: t`Deliver ${name} to some`,
        keywords: t`part of the recipients one delegation only`,
        ...key(KEYS.desk.some),
        run: () => go({ room: 'desk', inject: inject.id, sending: inject.id }),
      },
      {
        id: `cancel-${inject.id}`,
        section,
        label: t`Cancel ${name}`,
        keywords: t`obsolete strike out pointless`,
        ...key(KEYS.desk.cancel),
        run: () => choose('cancel'),
      },
      {
        id: `edit-${inject.id}`,
        section,
        label: t`Edit ${name}`,
        keywords: t`change reword correct text before release`,
        ...key(KEYS.desk.edit),
        run: () => go({ editing: inject.id }),
      },
    ];
  });
}
