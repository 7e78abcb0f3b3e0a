import { roleOf } from '@demarche/shared';
import type { RequestHandler } from 'express';
import { addressOf, bearer } from './asking.ts';
import type { HttpParts } from './parts.ts';
import { notFacilitator, tooMany } from './refused.ts';

/**
 * Lets nobody on but the facilitator, before anything is looked up that could tell what exists. Where a route says so,
 * a co-facilitator of the session in its path (`:id`) as well. [CTL-2]
 */
export function facilitatorOnly({ door, guesses }: HttpParts, also?: 'or a co-facilitator of the session'): RequestHandler {
  return async (request, _response, next) => {
    const address = addressOf(request);
    if (await guesses.isBlocked(address)) throw tooMany();
    const token = bearer(request);
    const seat = also && token !== undefined ? door.seatOf(token, String(request.params['id'])) : undefined;
    const isCo = seat !== undefined && roleOf(seat) === 'co';
    if (token === undefined || (!door.isFacilitator(token) && !isCo)) {
      if (token !== undefined) guesses.wrong(address);
      throw notFacilitator();
    }
    next();
  };
}
