import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { isKnownTo, toKnowers } from '../rules/known-mechanisms.ts';
import { played } from '../rules/time.ts';
import { command, idText, unlessAllowed } from './command.ts';

/** A member gives notice that it leaves a mechanism, or takes the notice back before it has run out. [MEC-6] */
export const giveNotice = command({
  input: z.strictObject({ mechanism: idText, leave: z.boolean() }),
  decide(session, { mechanism, leave }, given) {
    const refused = unlessAllowed(session, given, 'withdraw', 'sign');
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const state = Object.hasOwn(session.mechanisms ?? {}, mechanism) ? session.mechanisms![mechanism] : undefined;
    if (!state || !isKnownTo(state, [delegation])) return refuse('noSuchMechanism');
    if (state.stage !== 'inForce' && state.stage !== 'building') return refuse('noSuchMechanism');
    if (!state.members.includes(delegation)) return refuse('notMember');
    const isLeaving = Object.hasOwn(state.leaving, delegation);
    if (isLeaving === leave) return { events: [] };
    const now = played(session.clock, given.at);
    const leavesAfter = session.phase!.turn + state.spec.noticeTurns;
    const event = leave
      ? told(given.at, toKnowers(state), 'noticeGiven', { id: mechanism, delegation, leavesAfter, played: now })
      : told(given.at, toKnowers(state), 'noticeTakenBack', { id: mechanism, delegation, played: now });
    return { events: [event] };
  },
});
