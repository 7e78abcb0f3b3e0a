import { type Admission, type ForkAnswer, forkPosition, isAppointed, type SeatId } from '@demarche/shared';
import { Router } from 'express';
import { z } from 'zod';
import type { Room } from '../room/room.ts';
import { addressOf, bearer, read } from './asking.ts';
import { facilitatorOnly } from './facilitator-only.ts';
import { type HttpParts, roomOf } from './parts.ts';
import { badToken, notFound, ofRule, tooMany } from './refused.ts';

const place = z.union([z.strictObject({ position: z.int().min(1).max(10_000_000) }), z.strictObject({ turn: z.int().min(1).max(999) })]);
/** With `move`, play goes on in the new session: everybody at the old one is told, and it ends. */
const forking = z.strictObject({ at: place, move: z.string().trim().min(1).max(300).optional() });

/** Sessions that begin as another did, and the way over to them. */
export function forkRoutes(parts: HttpParts): Router {
  const { rooms, door, chance, reception, guesses } = parts;

  /** Every seat that has a link there, or somebody in it, has one here. */
  async function carryOver(origin: Room, fork: Room): Promise<void> {
    const { seats, controllers = {} } = fork.session;
    const appointed = Object.keys(controllers).filter((seat) => controllers[seat]?.endedAt === undefined);
    const linked = new Set(door.invitations(origin.record.id).map(({ seat }) => seat));
    for (const seat of [...Object.keys(seats), ...appointed]) {
      if (linked.has(seat) || heldBy(origin, seat) !== undefined) await door.issue({ session: fork.record.id, seat });
    }
  }

  return Router()
    .post('/sessions/:id/forks', facilitatorOnly(parts), async (request, response) => {
      const origin = await roomOf(parts, request.params['id']);
      const { at, move } = read(forking, request.body);
      const position = forkPosition(origin.log, at);
      if (position === undefined) throw notFound('moment');
      const fork = await rooms.fork(origin, position, { id: chance.id(), code: chance.code() });
      await carryOver(origin, fork);
      const turn = fork.session.phase?.turn ?? 0;
      if (move !== undefined && origin.session.stage === 'running') {
        const deed = {
          id: `continue-${fork.record.id}`,
          name: 'continueElsewhere',
          input: { session: fork.record.id, turn, why: move },
        } as const;
        const answer = await rooms.give(origin, 'control.facilitator', deed);
        if (!answer.accepted) throw ofRule(answer.refusal);
      }
      const answer: ForkAnswer = { session: fork.record.id, turn, position };
      response.status(201).json(answer);
    })
    .post('/sessions/:id/follow', async (request, response) => {
      const id = String(request.params['id']);
      if (await guesses.isBlocked(addressOf(request))) throw tooMany();
      const shown = bearer(request);
      const seat = shown === undefined || door.isFacilitator(shown) ? undefined : door.seatOf(shown, id);
      if (seat === undefined) {
        if (shown !== undefined) guesses.wrong(addressOf(request));
        throw badToken();
      }
      const origin = await roomOf(parts, id);
      const fork = await roomOf(parts, origin.session.continued?.session);
      // A session says of itself what it began as: no other can be followed into.
      if (fork.session.forked?.session !== id || !hasSeat(fork, seat)) throw notFound('seat');
      const admission = await reception.enter(
        fork,
        seat,
        heldBy(origin, seat) ?? heldBy(fork, seat) ?? seat,
        () => door.seatOf(shown!, id) === seat,
      );
      if (!admission) throw badToken();
      if ('refused' in admission) throw ofRule(admission.refused);
      const answer: Admission = admission;
      response.json(answer);
    });
}

const heldBy = ({ session: { seats, controllers = {} } }: Room, seat: SeatId): string | undefined =>
  (isAppointed(seat) ? controllers[seat] : seats[seat])?.holder;

function hasSeat({ session: { seats, controllers = {} } }: Room, seat: SeatId): boolean {
  return Object.hasOwn(seats, seat) || (Object.hasOwn(controllers, seat) && controllers[seat]?.endedAt === undefined);
}
