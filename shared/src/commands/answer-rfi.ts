import * as z from 'zod/mini';
import type { Embargo, RfiReaders } from '../model/rfi.ts';
import type { Session } from '../model/session.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { answerOut } from '../rules/rfi.ts';
import { played } from '../rules/time.ts';
import { command, idText, typed, unlessControl } from './command.ts';
import { openRfi } from './rfi-rules.ts';

const readers = z.union([z.literal('asker'), z.literal('all'), z.array(idText).check(z.minLength(1), z.maxLength(40))]);
const until = z.union([z.strictObject({ played: z.number().check(z.gte(0)) }), z.strictObject({ turn: z.int().check(z.gte(1)) })]);

/**
 * The control room answers a question: to the asker, to some, or to everybody, without saying who asked unless it chooses to;
 * at once, or when its embargo is over. Until then another answer takes the place of the first. [RFI-3] [RFI-4] [RFI-5]
 */
export const answerRfi = command({
  input: z.strictObject({
    rfi: idText,
    text: typed(4000),
    to: readers,
    names: z.exactOptional(z.literal(true)),
    embargo: z.exactOptional(until),
  }),
  decide(session, { rfi: id, ...answer }, given) {
    const refused = unlessControl(given, 'answerRfi');
    if (refused) return refused;
    const rfi = openRfi(session, id);
    if ('refused' in rfi) return rfi;
    const wrong = unlessReachable(session, answer.to) ?? unlessAhead(session, answer.embargo, given.at);
    if (wrong) return wrong;
    const reply = { by: given.seat, ...answer, item: given.id, played: played(session.clock, given.at) };
    const replied = told(given.at, TO_CONTROL, 'rfiReplied', { id, ...reply });
    return { events: answer.embargo ? [replied] : [replied, ...answerOut(session, rfi, reply, given)] };
  },
});

/** The refusal of readers who are not at the table, or nothing. */
function unlessReachable(session: Session, to: RfiReaders) {
  if (!Array.isArray(to)) return undefined;
  const stranger = to.find((one) => !session.exercise?.delegations.some(({ id }) => id === one));
  return stranger === undefined ? undefined : refuse('unknownRecipient', { recipient: stranger });
}

/** The refusal of an embargo that is over already, or never will be, or nothing. */
function unlessAhead(session: Session, embargo: Embargo | undefined, at: number) {
  if (!embargo) return undefined;
  if ('played' in embargo) return embargo.played > played(session.clock, at) ? undefined : refuse('embargoPast');
  const isAhead = embargo.turn > (session.phase?.turn ?? 0) && session.exercise?.turns.some(({ n }) => n === embargo.turn);
  return isAhead ? undefined : refuse('embargoPast');
}
