import { debriefed, delegationViewer, FACILITATOR, redact, type Viewer, viewerOf, writeChained } from '@demarche/shared';
import { type Request, Router } from 'express';
import type { Room } from '../room/room.ts';
import { sha256 } from '../sha256.ts';
import { addressOf, bearer } from './asking.ts';
import { type HttpParts, roomOf } from './parts.ts';
import { badToken, malformed, notEnded, tooMany } from './refused.ts';

/** The log as a file: the whole of it for the facilitator, and to a seat what it was told, once it is over. */
export function logRoutes(parts: HttpParts): Router {
  const { door, guesses } = parts;

  return Router().get('/sessions/:id/log', async (request, response) => {
    const id = String(request.params['id']);
    if (await guesses.isBlocked(addressOf(request))) throw tooMany();
    const shown = bearer(request);
    const seat = shown === undefined ? undefined : door.seatOf(shown, id);
    if (seat === undefined) {
      if (shown !== undefined) guesses.wrong(addressOf(request));
      throw badToken();
    }
    const room = await roomOf(parts, id);
    if (seat !== FACILITATOR && room.session.stage !== 'ended') throw notEnded();
    const viewer = seat === FACILITATOR ? perspective(room, request) : debriefed(viewerOf(seat), room.session);
    const name = `${room.record.exercise}-${room.record.code}${viewer.seat === FACILITATOR ? '' : `-${viewer.seat}`}.jsonl`;
    response
      .attachment(name)
      .type('application/x-ndjson')
      .send(writeChained(redact(room.log, viewer), sha256, viewer.labels).text);
  });
}

/** Whose eyes the facilitator asks for: a seat's, a delegation's, the public's; its own when it does not say. */
function perspective({ session }: Room, request: Request): Viewer {
  const as = request.query['as'];
  if (as === undefined) return viewerOf(FACILITATOR);
  if (typeof as === 'string') {
    if (as === 'public' || Object.hasOwn(session.seats, as)) return viewerOf(as);
    const known = [...(session.exercise?.delegations ?? []), ...(session.table?.former ?? [])];
    if (known.some(({ id }) => id === as)) return delegationViewer(as);
  }
  throw malformed('as', 'expected a seat such as JPN.head, a delegation such as JPN, or public');
}
