import { type Admission, type EventMap, FACILITATOR, isAppointed, type Refusal, type SeatId } from '@demarche/shared';
import type { Room } from '../room/room.ts';
import type { Rooms } from '../room/rooms.ts';
import type { Watcher } from '../room/watcher.ts';
import type { Chance } from './chance.ts';
import type { Door, Seated } from './door.ts';

/** Seats people: the room hears that the seat is taken or empty, the door that the ticket is good or over. */
export class Reception {
  readonly #rooms: Rooms;
  readonly #door: Door;
  readonly #chance: Chance;

  constructor(rooms: Rooms, door: Door, chance: Chance) {
    this.#rooms = rooms;
    this.#door = door;
    this.#chance = chance;
  }

  /** Takes a seat under a name. `stillMay` is asked once the name is durable: a link may have been revoked meanwhile. */
  async enter(room: Room, seat: SeatId, holder: string, stillMay: () => boolean): Promise<Admission | { refused: Refusal } | undefined> {
    const answer = await this.#rooms.give(room, seat, { id: `take-${this.#chance.id()}`, name: 'takeSeat', input: { holder } });
    if (!answer.accepted) return { refused: answer.refusal };
    if (!stillMay()) return undefined;
    const seated = { session: room.record.id, seat };
    return { ...seated, ticket: await this.#door.admit(seated), title: room.record.title };
  }

  /** Ends a seat's tickets, and its link unless a new one is issued, and empties it. */
  async clear(room: Room, seat: SeatId, link: 'revoke' | 'reissue'): Promise<Refusal | undefined> {
    const seated: Seated = { session: room.record.id, seat };
    if (isAppointed(seat)) {
      if (link === 'reissue') await this.#door.issue(seated);
      else return this.#dismiss(room, seat);
      return undefined;
    }
    if (link === 'revoke') await this.#door.revoke(seated);
    else await this.#door.issue(seated);
    if (room.session.seats[seat]?.holder === undefined) return undefined;
    const answer = await this.#rooms.give(room, FACILITATOR, { id: `vacate-${this.#chance.id()}`, name: 'vacateSeat', input: { seat } });
    return answer.accepted ? undefined : answer.refusal;
  }

  /** The door closes once the room has heard of it, as when the console says so. */
  async #dismiss(room: Room, seat: SeatId): Promise<Refusal | undefined> {
    const deed = { id: `dismiss-${this.#chance.id()}`, name: 'dismissController', input: { seat } } as const;
    const answer = await this.#rooms.give(room, FACILITATOR, deed);
    return answer.accepted ? undefined : answer.refusal;
  }

  /** The seats of a delegation that joins get their links; those it had when it left are good again. */
  #invite(session: string, { id, seats }: EventMap['delegationJoined']['delegation']): void {
    const known = this.#door.invitations(session).map(({ seat }) => seat);
    for (const seat of seats.map((one) => `${id}.${one.id}`).filter((one) => !known.includes(one))) {
      this.#door.issue({ session, seat }).catch(() => undefined);
    }
  }

  /** A seat vacated from the console loses its holder's ticket as well. */
  readonly watcher: Watcher = {
    settled: (room, events) => {
      for (const event of events) {
        const session = room.record.id;
        if (event.type === 'delegationJoined') this.#invite(session, event.data.delegation);
        if (event.type === 'seatVacated') this.#door.dismiss({ session, seat: event.data.seat }).catch(() => undefined);
        if (event.type === 'controllerDismissed') this.#door.revoke({ session, seat: event.data.seat }).catch(() => undefined);
      }
    },
  };
}
