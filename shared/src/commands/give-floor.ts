import * as z from 'zod/mini';
import { refuse } from '../rules/decision.ts';
import { endFloor, nextUp, toSpeak } from '../rules/floor.ts';
import { asOneVoice } from '../rules/powers.ts';
import { meetingOf } from '../rules/procedure.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';
import { unlessListed, unlessPresiding, unlessSitting } from './meeting-rules.ts';

/** The chair gives the floor: to whoever is next, or to a delegation by name. Whoever spoke gives way. [PRC-2] */
export const giveFloor = command({
  input: z.strictObject({ delegation: z.optional(idText) }),
  decide(session, { delegation }, given) {
    const refused = unlessPresiding(session, given) ?? unlessListed(session) ?? unlessSitting(session);
    if (refused) return refused;
    const { floor, replies } = meetingOf(session);
    if (delegation !== undefined && !session.exercise!.delegations.some(({ id }) => id === delegation)) return refuse('noSuchDelegation');
    if (delegation !== undefined && floor?.delegation === delegation) return refuse('hasTheFloor');
    const named = delegation && ({ delegation, as: replies.includes(delegation) ? 'reply' : 'speech' } as const);
    const next = named || nextUp(session);
    if (!next) return refuse('nobodyAsks');
    const speaks = toSpeak(session, next, played(session.clock, given.at), given, asOneVoice(given.seat));
    return { events: [...endFloor(session, 'chair', given), speaks] };
  },
});
