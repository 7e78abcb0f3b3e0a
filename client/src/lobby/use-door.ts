import { type Door, FACILITATOR, type JoinRequest, mayCommand, type SeatId } from '@demarche/shared';
import { useCallback, useEffect, useState } from 'react';
import { ask } from '../connection/http.ts';
import { useLiveRoom, useRoom } from '../store/room.ts';
import { useTable } from '../store/table.ts';
import { ticketFor, useFacilitatorToken } from '../store/tickets.ts';

export interface DoorDesk {
  door: Door | undefined;
  /** What went wrong last, until something works again. */
  problem: unknown;
  /** The seat or request something is being done about now. */
  busy: string | undefined;
  issue: (seat: SeatId) => Promise<void>;
  revoke: (seat: SeatId) => Promise<void>;
  answer: (request: JoinRequest, answer: 'admit' | 'decline') => Promise<void>;
}

/** The facilitator's desk at the door: links, and who asks to come in. Asked again whenever the server says it changed. */
export function useDoor(): DoorDesk {
  const { id } = useLiveRoom();
  const { seat } = useTable();
  const facilitator = useFacilitatorToken();
  // A co-facilitator tends the door with its own ticket; nobody else of the control room is let in there.
  const mayTend = mayCommand(seat, 'vacateSeat');
  const token = seat === FACILITATOR ? facilitator : ticketFor(id)?.ticket;
  const changes = useRoom((room) => room.doorChanges);
  const isLive = useRoom((room) => room.line === 'live');
  const [door, setDoor] = useState<Door>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState<string>();
  const base = `/api/sessions/${encodeURIComponent(id)}`;

  const told = useCallback((next: Door) => {
    setDoor(next);
    setProblem(undefined);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change the server reports asks the same question again
  useEffect(() => {
    if (!isLive || !mayTend) return;
    let isOver = false;
    ask<Door>('GET', `${base}/door`, { bearer: token }).then(
      (next) => !isOver && told(next),
      (caught: unknown) => !isOver && setProblem(caught),
    );
    return () => {
      isOver = true;
    };
  }, [base, token, changes, isLive, mayTend, told]);

  const act = useCallback(
    async (about: string, method: 'POST' | 'DELETE', path: string, body?: object) => {
      setBusy(about);
      try {
        told(await ask<Door>(method, base + path, { bearer: token, ...(body && { body }) }));
      } catch (caught) {
        setProblem(caught);
      } finally {
        setBusy(undefined);
      }
    },
    [base, token, told],
  );
  return {
    door,
    problem,
    busy,
    issue: (seat) => act(seat, 'POST', '/invitations', { seat }),
    revoke: (seat) => act(seat, 'DELETE', `/invitations/${encodeURIComponent(seat)}`),
    answer: (request, answer) => act(request.id, 'POST', `/requests/${encodeURIComponent(request.id)}`, { admit: answer === 'admit' }),
  };
}

/** The address others type: the one this page was reached by, unless that only works on this machine. */
export function addressOf(door: Door | undefined): string {
  const isLocal = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  return isLocal ? (door?.addresses[0] ?? location.origin) : location.origin;
}

export const linkOf = (address: string, token: string): string => `${address}/s/${token}`;

/** An address as it is read aloud: without the scheme that browsers add themselves. */
export const spoken = (address: string): string => address.replace(/^http:\/\//, '');
