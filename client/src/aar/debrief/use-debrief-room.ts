import { useEffect, useState } from 'react';
import { joinRoom, type Room } from '../../store/live-room.ts';
import type { Origin } from '../Replay.tsx';
import type { ReplayLog } from '../replay-log.ts';

/**
 * The finished session itself, beside its log: what is marked and written in the debrief, and where it is led to.
 * Absent for a file, and while the exercise still runs.
 */
export function useDebriefRoom(log: ReplayLog, origin: Origin): Room | undefined {
  const [room, setRoom] = useState<Room>();
  const session = origin.kind === 'session' && log.end.stage === 'ended' ? origin.id : undefined;
  const ticket = origin.kind === 'session' ? origin.ticket : undefined;
  useEffect(() => {
    if (session === undefined || ticket === undefined) return;
    const joined = joinRoom(session, ticket, 'debrief');
    setRoom(joined);
    return () => {
      joined.leave();
      setRoom(undefined);
    };
  }, [session, ticket]);
  return room;
}
