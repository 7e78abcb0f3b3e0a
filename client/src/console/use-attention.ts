import { type Attention, attention } from '@demarche/shared';
import { useMemo } from 'react';
import { useDoor } from '../lobby/use-door.ts';
import { useRoom } from '../store/room.ts';
import { useSession, useTableNow } from '../store/table.ts';
import { awakeAt } from './snooze.ts';
import { useSnooze } from './use-snooze.ts';

/** What needs the facilitator now, ranked, and what this one has put off. */
export function useQueue(): { awake: Attention[]; asleep: Attention[] } {
  const session = useSession((one) => one);
  const online = useRoom((room) => room.online);
  const at = useTableNow();
  const { door } = useDoor();
  const requests = door?.requests;
  const { snoozed } = useSnooze();
  const items = useMemo(() => attention(session, { at, online, requests: requests ?? [] }), [session, at, online, requests]);
  return useMemo(() => awakeAt(items, snoozed, at), [items, snoozed, at]);
}
