import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { activeShortcuts, registerShortcut, type Shortcut, watchShortcuts } from './shortcuts.ts';

/**
 * While mounted, pressing `keys` runs `run`: never while a text is being typed, and never from behind a dialog
 * unless `layer` is 'dialog'. `keys` undefined switches it off.
 */
export function useShortcut(
  keys: string | undefined,
  run: () => void,
  { label, group, layer }: { label: string; group?: string; layer?: 'page' | 'dialog' },
): void {
  const latest = useEffectEvent(run);
  useEffect(() => {
    if (keys === undefined) return;
    return registerShortcut({ keys, label, group, layer, run: () => latest() });
  }, [keys, label, group, layer]);
}

/** Every shortcut that works now, oldest first, for a sheet that lists them. */
export function useActiveShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(watchShortcuts, activeShortcuts);
}
