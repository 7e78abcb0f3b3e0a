import { delegationOf, type Session } from '@demarche/shared';
import { useEffect, useState } from 'react';
import { useLiveRoom, useRoom } from '../store/room.ts';

const SHOWN_FOR = 8_000; // ms

/** After the line was down: how many items of others came in meanwhile. Undefined while there is nothing to say. */
export function useCaughtUp(): number | undefined {
  const { store } = useLiveRoom();
  const line = useRoom((room) => room.line);
  const seat = useRoom((room) => room.seat);
  const session = useRoom((room) => room.session);
  const [before, setBefore] = useState<number>();
  const [isBack, setBack] = useState(false);

  useEffect(() => {
    if (line === 'offline') {
      setBefore((known) => known ?? fromOthers(store.getState().session, seat));
      setBack(false);
      return;
    }
    if (line === 'live') setBack(true);
  }, [line, seat, store]);
  useEffect(() => {
    if (!isBack || before === undefined) return;
    const timer = window.setTimeout(() => setBefore(undefined), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [isBack, before]);

  if (!isBack || before === undefined || line !== 'live') return undefined;
  return Math.max(0, fromOthers(session, seat) - before);
}

/** What others have put before this seat so far: wire items and messages, without one's own. */
function fromOthers(session: Session, seat: string | undefined): number {
  const own = seat === undefined ? undefined : delegationOf(seat);
  let count = 0;
  for (const item of Object.values(session.wire)) if (item.by === undefined || item.by !== own) count += 1;
  for (const channel of Object.values(session.channels)) {
    for (const message of channel.messages) if (message.by !== seat) count += 1;
  }
  return count;
}
