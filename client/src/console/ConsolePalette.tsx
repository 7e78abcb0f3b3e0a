import type { Attention } from '@demarche/shared';
import { CommandPalette } from '../ui/CommandPalette.tsx';
import { useConsole, useConsoleStore, useLook } from './console-state.ts';
import { useClockCommands } from './palette/use-clock-commands.ts';
import { useInjectCommands } from './palette/use-inject-commands.ts';
import { useLookCommands } from './palette/use-look-commands.ts';
import { usePeopleCommands } from './palette/use-people-commands.ts';
import { useQueueCommands } from './palette/use-queue-commands.ts';
import { useWorldCommands } from './palette/use-world-commands.ts';

/** Everything the console can do, found by typing. */
export function ConsolePalette({ items }: { items: readonly Attention[] }) {
  const { getState } = useConsoleStore();
  const look = useLook();
  const isOpen = useConsole((state) => state.sheet === 'palette');
  // A command may have opened another sheet in its place by now.
  const close = () => getState().sheet === 'palette' && look({ sheet: undefined });
  const commands = [
    ...useQueueCommands(items),
    ...useClockCommands(),
    ...useLookCommands(),
    ...useWorldCommands(),
    ...useInjectCommands(),
    ...usePeopleCommands(),
  ];
  return (
    <CommandPalette
      commands={isOpen ? commands : []}
      isOpen={isOpen}
      onOpenChange={(open) => (open ? look({ sheet: 'palette' }) : close())}
    />
  );
}
