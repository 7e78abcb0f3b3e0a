import { type Attention, attention } from '@demarche/shared';
import { useMemo } from 'react';
import { useDoor } from '../lobby/use-door.ts';
import { useRoom } from '../store/room.ts';
import { useSession, useTableNow } from '../store/table.ts';

/** What needs the facilitator now, ranked. */
export function useAttention(): Attention[] {
  const session = useSession((one) => one);
  const online = useRoom((room) => room.online);
  const at = useTableNow();
  const { door } = useDoor();
  const requests = door?.requests;
  return useMemo(() => attention(session, { at, online, requests: requests ?? [] }), [session, at, online, requests]);
}
