import { type Door as DoorView, isAppointed } from '@demarche/shared';
import { type Request, Router } from 'express';
import { z } from 'zod';
import type { Room } from '../room/room.ts';
import { bearer, read } from './asking.ts';
import { facilitatorOnly } from './facilitator-only.ts';
import { type HttpParts, roomOf } from './parts.ts';
import { notFound, ofRule, seatTaken } from './refused.ts';

const issuing = z.object({ seat: z.string().max(80) });
const deciding = z.object({ admit: z.boolean() });

/** Links, and people who ask to join by code. */
export function doorRoutes(parts: HttpParts): Router {
  const { door, reception, requests } = parts;

  /** The links of the control room itself are the lead's to hand out. [CTL-1] */
  function view({ record: { id, code } }: Room, isLead: boolean): DoorView {
    const shown = door.invitations(id).filter(({ seat }) => isLead || !isAppointed(seat));
    const invitations = shown.map(({ session: _session, ...one }) => one);
    return { code, addresses: parts.addresses(), invitations, requests: requests.waiting(id) };
  }

  function seatIn(room: Room, seat: string, isLead: boolean): string {
    const { seats, controllers = {} } = room.session;
    if (Object.hasOwn(seats, seat)) return seat;
    if (!isLead || !Object.hasOwn(controllers, seat) || controllers[seat]?.endedAt !== undefined) throw notFound('seat');
    return seat;
  }

  async function clear(request: Request, room: Room, seat: string, link: 'revoke' | 'reissue'): Promise<DoorView> {
    const isLead = isLeads(request);
    const refusal = await reception.clear(room, seatIn(room, seat, isLead), link);
    if (refusal) throw ofRule(refusal);
    return view(room, isLead);
  }

  const isLeads = (request: Request): boolean => door.isFacilitator(bearer(request) ?? '');
  const only = facilitatorOnly(parts, 'or a co-facilitator of the session');
  return Router()
    .get('/sessions/:id/door', only, async (request, response) => {
      response.json(view(await roomOf(parts, request.params['id']), isLeads(request)));
    })
    .post('/sessions/:id/invitations', only, async (request, response) => {
      const room = await roomOf(parts, request.params['id']);
      response.json(await clear(request, room, read(issuing, request.body).seat, 'reissue'));
    })
    .delete('/sessions/:id/invitations/:seat', only, async (request, response) => {
      const room = await roomOf(parts, request.params['id']);
      response.json(await clear(request, room, String(request.params['seat']), 'revoke'));
    })
    .post('/sessions/:id/requests/:request', only, async (request, response) => {
      const room = await roomOf(parts, request.params['id']);
      const { admit } = read(deciding, request.body);
      const asked = requests.find(String(request.params['request']), room.record.id);
      if (!asked) throw notFound('request');
      if (!admit) requests.decline(asked.id);
      else {
        // Somebody may have come by link meanwhile; who sits there is not thrown out by this.
        if (room.session.seats[asked.seat]?.holder !== undefined) throw seatTaken();
        const admission = await reception.enter(room, asked.seat, asked.holder, () => true);
        if (!admission || 'refused' in admission) throw admission ? ofRule(admission.refused) : notFound('request');
        requests.admit(asked.id, admission);
      }
      door.changed(room.record.id);
      response.json(view(room, isLeads(request)));
    });
}
