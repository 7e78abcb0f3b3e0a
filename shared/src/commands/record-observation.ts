import * as z from 'zod/mini';
import type { Moment } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { TO_CONTROL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, unlessControl } from './command.ts';
import { noted, unlessKnown } from './observation-input.ts';

/** An evaluator notes what was seen, at the moment it was seen: typing takes time, and play goes on. [EVA-1] */
export const recordObservation = command({
  input: z.strictObject({
    ...noted,
    /** When it was seen: exercise time in ms, server time in ms since 1970. Now, when it is left out. */
    moment: z.exactOptional(z.strictObject({ played: z.number().check(z.gte(0)), at: z.number().check(z.gte(0)) })),
  }),
  decide(session, { moment, ...said }, given) {
    const refused = unlessControl(given, 'recordObservation') ?? unlessKnown(session, said);
    if (refused) return refused;
    const now = played(session.clock, given.at);
    // Nothing is seen before it happens, whatever the page's clock says.
    const seen = { played: Math.min(moment?.played ?? now, now), at: Math.min(moment?.at ?? given.at, given.at) };
    return {
      events: [
        told(given.at, TO_CONTROL, 'observationRecorded', { id: given.id, by: given.seat, moment: withTurn(session, seen), ...said }),
      ],
    };
  },
});

/** The turn that was under way at that moment. */
function withTurn(session: Session, seen: Moment): Moment {
  const begun = Object.entries(session.turnsBegan ?? {}).filter(([, began]) => began <= seen.played);
  const turn = Math.max(...begun.map(([n]) => Number(n)));
  return Number.isFinite(turn) ? { ...seen, turn } : seen;
}
