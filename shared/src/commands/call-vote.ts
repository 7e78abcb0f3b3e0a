import * as z from 'zod/mini';
import type { Session } from '../model/session.ts';
import { type Given, refuse } from '../rules/decision.ts';
import { isControlSeat } from '../rules/powers.ts';
import { presides } from '../rules/procedure.ts';
import { openVote } from '../rules/questions.ts';
import { MINUTE, played } from '../rules/time.ts';
import { mayBePutAgain } from '../rules/vote-closing.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';
import { unlessPresiding } from './meeting-rules.ts';

/** The facilitator or the chair puts a tabled text to the vote for some minutes, or a rejected one again where the exercise lets it. [VOT-1] [VOT-11] */
export const callVote = command({
  input: z.strictObject({
    proposal: idText,
    minutes: z.number().check(z.gte(0.25), z.lte(1440)),
    method: z.optional(z.enum(['open', 'recorded', 'secret'])),
  }),
  decide(session, { proposal, minutes, method }, given) {
    const refused = unlessCalling(session, given) ?? unlessRunning(session);
    if (refused) return refused;
    const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
    if (!text) return refuse('noSuchProposal');
    if (text.stage === 'voting') return refuse('voteOpenAlready');
    if (text.stage === 'rejected' && !mayBePutAgain(session, proposal)) return refuse('noRevotes');
    if (text.stage !== 'tabled' && text.stage !== 'rejected') return refuse('notTabled');
    return { events: [openVote(session, proposal, { closesAt: played(session.clock, given.at) + minutes * MINUTE, method }, given)] };
  },
});

/** Where rules of procedure hold, the chair does so too. [PRC-1] */
const unlessCalling = (session: Session, given: Given) =>
  presides(session, given.seat) && !isControlSeat(given.seat) ? unlessPresiding(session, given) : unlessControl(given, 'callVote');
