import {
  acknowledgementsOpen,
  type Goal,
  goalsOf,
  type LastDeed,
  lastDeed,
  type Open,
  type Rfi,
  rfisWaiting,
  SILENT_AFTER,
  silentFor,
  trafficOf,
} from '@demarche/shared';
import { useMemo } from 'react';
import { useRoom } from '../../store/room.ts';
import { useSession, useTableNow } from '../../store/table.ts';
import type { Presence } from '../../ui/PresenceDot.tsx';

export interface WatchRow {
  id: string;
  /** Reads and speaks, and has no part in votes and orders. */
  isObserver: boolean;
  seats: { seat: string; presence: Presence }[];
  last: LastDeed | undefined;
  /** For how long in ms it has said nothing, once that is too long. */
  silent: number | undefined;
  traffic: number[];
  sealed: number;
  acknowledge: Open[];
  /** What it has asked and nobody has answered, the oldest first. */
  asked: Rfi[];
  /** What it is to reach and must not cross. */
  goals: Goal[];
}

/** What the facilitator watches of each delegation. `now` is exercise time in ms. */
export function useWatchRows(now: number): WatchRow[] {
  const session = useSession((one) => one);
  const online = useRoom((room) => room.online);
  const at = useTableNow();
  return useMemo(
    () =>
      (session.exercise?.delegations ?? []).map(({ id, seats, kind }): WatchRow => {
        const silent = silentFor(session, id, now);
        return {
          id,
          isObserver: kind === 'observer',
          seats: seats.map((one) => {
            const seat = `${id}.${one.id}`;
            const state = session.seats[seat];
            const presence = state?.autopilot
              ? 'autopilot'
              : online.includes(seat)
                ? 'online'
                : state?.holder === undefined
                  ? 'pending'
                  : 'offline';
            return { seat, presence };
          }),
          last: lastDeed(session, id),
          // An observer that only listens does what it is there for.
          silent: silent > SILENT_AFTER && kind !== 'observer' ? silent : undefined,
          traffic: trafficOf(session, id, now),
          sealed: session.sealed[session.phase?.turn ?? 0]?.[id]?.orders.length ?? 0,
          acknowledge: acknowledgementsOpen(session, id, now),
          asked: rfisWaiting(session, id),
          goals: goalsOf(session, id, at),
        };
      }),
    [session, online, now, at],
  );
}
