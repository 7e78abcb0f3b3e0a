import { type ConsoleState, useLook } from '../console-state.ts';

/** Goes somewhere from the palette: whatever lay open over the console is closed first, or it would hide the place. */
export function useGo(): (next: Partial<ConsoleState>) => void {
  const look = useLook();
  return (next) => look({ sheet: undefined, detail: undefined, editing: undefined, viewAs: undefined, asking: undefined, ...next });
}
