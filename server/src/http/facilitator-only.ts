import type { RequestHandler } from 'express';
import { addressOf, bearer } from './asking.ts';
import type { HttpParts } from './parts.ts';
import { notFacilitator, tooMany } from './refused.ts';

/** Lets nobody on but the facilitator, before anything is looked up that could tell what exists. */
export function facilitatorOnly({ door, guesses }: HttpParts): RequestHandler {
  return async (request, _response, next) => {
    const address = addressOf(request);
    if (await guesses.isBlocked(address)) throw tooMany();
    const token = bearer(request);
    if (token === undefined || !door.isFacilitator(token)) {
      if (token !== undefined) guesses.wrong(address);
      throw notFacilitator();
    }
    next();
  };
}
