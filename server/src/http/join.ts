import { type AskState, type CodeLook, delegationOf, type InvitationLook, isAppointed, type SeatId } from '@demarche/shared';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { readCode } from '../door/chance.ts';
import type { Room } from '../room/room.ts';
import { addressOf, bearer, read } from './asking.ts';
import { type HttpParts, roomOf } from './parts.ts';
import { badCode, badToken, notFound, ofRule, type Refused, seatTaken, tooMany } from './refused.ts';

const token = z.string().min(1).max(200);
const holder = z.string().trim().min(1).max(60);
const looking = z.object({ token });
const taking = z.object({ token, holder });
const byCode = z.object({ code: z.string().max(40) });
const asking = z.object({ code: z.string().max(40), seat: z.string().max(80), holder });

/** The ways in for anyone: by link, or by code and the facilitator's nod. Answers rest on public facts alone. */
export function joinRoutes(parts: HttpParts): Router {
  const { rooms, door, reception, requests, guesses, chance } = parts;

  /** Counts a wrong guess; too many close the door for this address for a while. */
  async function guarded<T>(request: Request, found: () => Promise<T | undefined>, refusal: () => Refused): Promise<T> {
    const address = addressOf(request);
    if (await guesses.isBlocked(address)) throw tooMany();
    const result = await found();
    if (result !== undefined) return result;
    guesses.wrong(address);
    throw refusal();
  }

  const invited = (request: Request, shown: string) => guarded(request, async () => door.invited(shown), badToken);
  const byItsCode = (request: Request, typed: string) => guarded(request, () => withCode(typed), badCode);

  async function withCode(typed: string): Promise<Room | undefined> {
    const code = readCode(typed);
    const row = (await rooms.list()).find((one) => one.code === code && one.stage !== 'ended');
    return row && rooms.find(row.id);
  }

  return Router()
    .post('/join/look', async (request, response) => {
      const { session, seat } = await invited(request, read(looking, request.body).token);
      const room = await roomOf(parts, session);
      const heldBy = (room.session.seats[seat] ?? room.session.controllers?.[seat])?.holder;
      const look: InvitationLook = {
        session,
        title: room.record.title,
        ...describe(room, seat),
        ...(heldBy === undefined ? {} : { heldBy }),
      };
      response.json(look);
    })
    .post('/join/link', async (request, response) => {
      const { token: shown, holder: name } = read(taking, request.body);
      const { session, seat } = await invited(request, shown);
      const room = await roomOf(parts, session);
      const ticket = bearer(request);
      // The same browser opens its link again: it simply goes on.
      if (ticket !== undefined && !door.isFacilitator(ticket) && door.seatOf(ticket, session) === seat) {
        response.json({ session, seat, ticket, title: room.record.title });
        return;
      }
      const admission = await reception.enter(room, seat, name, () => door.invited(shown) !== undefined);
      if (!admission) throw badToken();
      if ('refused' in admission) throw ofRule(admission.refused);
      response.json(admission);
    })
    .post('/join/code', async (request, response) => {
      const room = await byItsCode(request, read(byCode, request.body).code);
      const free = Object.keys(room.session.seats).filter((seat) => room.session.seats[seat]?.holder === undefined);
      const look: CodeLook = { session: room.record.id, title: room.record.title, seats: free.map((seat) => atTheTable(room, seat)) };
      response.json(look);
    })
    .post('/join/ask', async (request, response) => {
      const { code, seat, holder: name } = read(asking, request.body);
      const room = await byItsCode(request, code);
      const state = Object.hasOwn(room.session.seats, seat) ? room.session.seats[seat] : undefined;
      if (!state) throw notFound('seat');
      if (state.holder !== undefined) throw seatTaken();
      const asked = requests.ask(chance.token(), room.record.id, seat, name);
      if (!asked) throw tooMany();
      door.changed(room.record.id);
      response.json({ request: asked.id });
    })
    .get('/join/ask/:request', async (request, response) => {
      const found = async () => requests.stateOf(String(request.params['request']));
      const state: AskState = await guarded(request, found, () => notFound('request'));
      response.json(state);
    });
}

/** A seat as its own link may tell of it: the lead's word for one beside the delegations. */
function describe(room: Room, seat: SeatId): Pick<InvitationLook, 'seat' | 'seatTitle' | 'delegation' | 'office'> {
  if (!isAppointed(seat)) return atTheTable(room, seat);
  const controller = room.session.controllers?.[seat];
  if (!controller || controller.endedAt !== undefined) throw notFound('seat');
  return { seat, seatTitle: controller.name, office: controller.kind };
}

/** A seat as the public scenario describes it. */
function atTheTable(room: Room, seat: SeatId): CodeLook['seats'][number] {
  const delegations = room.session.exercise?.delegations ?? [];
  const delegation = delegations.find(({ id }) => id === delegationOf(seat));
  // Its place among those that take part; whoever only observes stands below them all.
  const slot = delegations.filter(({ kind }) => kind !== 'observer').findIndex(({ id }) => id === delegation?.id);
  const described = delegation?.seats.find(({ id }) => `${delegation.id}.${id}` === seat);
  if (!delegation || !described) throw notFound('seat');
  return { seat, seatTitle: described.title, delegation: { id: delegation.id, name: delegation.name, slot } };
}
