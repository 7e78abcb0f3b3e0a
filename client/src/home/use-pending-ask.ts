import type { Text } from '@demarche/shared';
import type { Place } from '../store/tickets.ts';
import { readRemembered, writeRemembered } from '../ui/remembered.ts';
import { useRemembered } from '../ui/use-remembered.ts';

/** A seat that was asked for and neither given nor refused yet. */
export interface PendingAsk {
  request: string;
  holder: string;
  title: Text;
  place: Place;
}

type Asks = Record<string, PendingAsk>;
const isAsks = (value: unknown): value is Asks => typeof value === 'object' && value !== null;

/** What this browser asked for at the table of a code; survives a reload, so that nobody asks twice. */
export function usePendingAsk(code: string) {
  const [all] = useRemembered<Asks>('asks', {}, isAsks);
  const write = (change: (asks: Asks) => Asks) => {
    const kept = readRemembered('asks');
    writeRemembered('asks', change(isAsks(kept) ? kept : {}));
  };
  return {
    pending: Object.hasOwn(all, code) ? all[code] : undefined,
    keep: (asked: PendingAsk) => write((asks) => ({ ...asks, [code]: asked })),
    forget: () => write(({ [code]: _gone, ...rest }) => rest),
  };
}
