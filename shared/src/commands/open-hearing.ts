import * as z from 'zod/mini';
import type { Hearing } from '../model/adjudication.ts';
import { inOrder } from '../rules/channels.ts';
import { refuse, told } from '../rules/decision.ts';
import { heardIn } from '../rules/hearings.ts';
import { played } from '../rules/time.ts';
import { isCovert, waitingOrder } from './adjudication-input.ts';
import { command, idText, typed, unlessControl, unlessRunning } from './command.ts';

/** Which mode of deciding hears whom how. */
const OF = { matrix: 'matrix', estimate: 'vote', majority: 'vote', consensual: 'consensual' } as const;

/** Some delegations are heard on an order: they argue, give its chances, vote, or agree what comes of it. [ADJ-3] [ADJ-5] [ADJ-6] */
export const openHearing = command({
  input: z.strictObject({
    adjudication: idText,
    kind: z.enum(['matrix', 'estimate', 'majority', 'consensual']),
    asked: z.array(idText).check(z.minLength(1), z.maxLength(24)),
    open: z.boolean(),
    action: typed(500),
    intended: typed(500),
    reasons: z.array(typed(300)).check(z.maxLength(3)),
    text: z.exactOptional(typed(4000)),
  }),
  decide(session, { adjudication, kind, asked, open, action, intended, reasons, text }, given) {
    const refused = unlessControl(given, 'openHearing') ?? unlessRunning(session);
    if (refused) return refused;
    const one = waitingOrder(session, adjudication);
    if ('refused' in one) return one;
    if (OF[kind] !== one.mode) return refuse('notDecidedSo');
    if (isCovert(session, one)) return refuse('covertUnheard');
    // Whoever was heard before knows of this hearing: it cannot be held again with others.
    if (session.hearings?.[adjudication]) return refuse('heardAlready');
    if (one.thrown) return refuse('thrownAlready');
    const heard = inOrder(session, [...new Set(asked)]);
    if (!heard) return refuse('noSuchReader');
    const hearing: Hearing = {
      id: adjudication,
      kind,
      turn: one.turn,
      delegation: one.delegation,
      order: one.order.order,
      ...(one.order.target === undefined ? {} : { target: one.order.target }),
      action,
      intended,
      reasons,
      asked: heard,
      open,
      points: [],
      ...(text === undefined ? {} : { text }),
      agreed: [],
      closed: false,
      played: played(session.clock, given.at),
    };
    return { events: [told(given.at, heardIn(hearing), 'hearingOpened', hearing)] };
  },
});
