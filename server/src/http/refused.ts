import { type HttpRefusal, type Refusal, sentence } from '@demarche/shared';

/** A request that is answered with a reason. */
export class Refused extends Error {
  readonly status: number;
  readonly body: HttpRefusal;
  constructor(status: number, body: HttpRefusal) {
    super(body.problem);
    this.status = status;
    this.body = body;
  }
}

export const notFacilitator = () =>
  new Refused(401, {
    code: 'notFacilitator',
    problem: 'Only the facilitator may see this.',
    todo: 'Open the facilitator’s link that the server printed when it started.',
  });

export const badToken = () =>
  new Refused(403, { code: 'badToken', problem: 'This link or ticket is not valid.', todo: 'Ask the facilitator for a new link.' });

export const badCode = () =>
  new Refused(404, {
    code: 'badCode',
    problem: 'No session has this code.',
    todo: 'Check it with the facilitator; it has six letters or digits.',
  });

export const seatTaken = () =>
  new Refused(409, { code: 'seatTaken', problem: 'Somebody has taken this seat.', todo: 'Choose another one.' });

export const tooMany = () =>
  new Refused(429, { code: 'tooMany', problem: 'Too many attempts from this address.', todo: 'Wait a minute and try again.' });

export const notFound = (what: string) =>
  new Refused(404, { code: 'notFound', problem: `There is no such ${what}.`, todo: 'Go back to the start page.' });

export const notEnded = () =>
  new Refused(403, { code: 'notEnded', problem: 'The log is given out once the exercise has ended.', todo: 'Come back after ENDEX.' });

export const malformed = (where: string, expected: string) =>
  new Refused(400, { code: 'malformed', problem: `${where}: ${expected}`, todo: 'Send it again as expected.' });

export const storageFailed = () =>
  new Refused(503, {
    code: 'storage',
    problem: 'The server could not save this.',
    todo: 'Try again in a moment; tell the facilitator if it stays so.',
  });

/** A refusal of the rules, in the words of HTTP. */
export function ofRule(refusal: Refusal): Refused {
  if (refusal.code === 'storage') return storageFailed();
  if (refusal.code === 'noSuchSeat') return notFound('seat');
  return new Refused(400, { code: 'malformed', problem: sentence(refusal), todo: 'Send it again as expected.' });
}
