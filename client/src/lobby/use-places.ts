import type { Door, JoinRequest, SeatId, SeatState } from '@demarche/shared';
import { useMemo } from 'react';
import { useRoom } from '../store/room.ts';
import { useSession, useText } from '../store/table.ts';
import type { Presence } from '../ui/PresenceDot.tsx';

type Invitation = Door['invitations'][number];

/** One place at the table, with everything the lobby knows of it. */
export interface Place {
  seat: SeatId;
  delegation: string;
  title: string;
  state: SeatState;
  presence: Presence;
  invitation: Invitation | undefined;
  requests: JoinRequest[];
}

const NOBODY: SeatState = { ready: false, autopilot: false };

/** Every seat of the exercise in its order, by delegation; those that only observe come last. */
export function usePlaces(door: Door | undefined): Map<string, Place[]> {
  const text = useText();
  const delegations = useSession((session) => session.exercise?.delegations);
  const seats = useSession((session) => session.seats);
  const online = useRoom((room) => room.online);
  return useMemo(() => {
    const order = (delegations ?? []).toSorted((a, b) => Number(a.kind === 'observer') - Number(b.kind === 'observer'));
    const places = order.flatMap((delegation) =>
      delegation.seats.map((one): Place => {
        const seat = `${delegation.id}.${one.id}`;
        const state = seats[seat] ?? NOBODY;
        const invitation = door?.invitations.find((candidate) => candidate.seat === seat);
        const requests = (door?.requests ?? []).filter((request) => request.seat === seat);
        const presence = presenceOf(state, online.includes(seat), invitation);
        return { seat, delegation: delegation.id, title: text(one.title), state, presence, invitation, requests };
      }),
    );
    return Map.groupBy(places, ({ delegation }) => delegation);
  }, [delegations, seats, online, door, text]);
}

function presenceOf({ holder, autopilot }: SeatState, isHere: boolean, invitation: Invitation | undefined): Presence {
  if (holder !== undefined) return isHere ? 'online' : 'away';
  if (autopilot) return 'autopilot';
  return invitation ? 'pending' : 'offline';
}
