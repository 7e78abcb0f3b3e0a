import * as z from 'zod/mini';
import { MOTIONS } from '../exercise/procedure-schema.ts';
import type { MotionTerms } from '../model/procedure.ts';
import type { Session } from '../model/session.ts';
import { delegationOf } from '../rules/audience.ts';
import { type Given, refuse, TO_ALL, told } from '../rules/decision.ts';
import { divided } from '../rules/division.ts';
import { isOpenMotion, isSetAside, meetingOf, needsFloor, procedureOf, speakingSec } from '../rules/procedure.ts';
import type { Refusal } from '../rules/refusal.ts';
import { phaseNow, played } from '../rules/time.ts';
import { mayBePutAgain } from '../rules/vote-closing.ts';
import { command, idText } from './command.ts';
import { unlessMoving } from './meeting-rules.ts';

const part = z.array(idText).check(z.minLength(1), z.maxLength(60));

/**
 * A delegation moves something of procedure: to suspend or adjourn the meeting, to adjourn or close the debate on a text, to
 * divide the question, to extend the speaking time, to take up again a text that was rejected. [PRC-5]
 */
export const moveMotion = command({
  input: z.strictObject({
    kind: z.enum(MOTIONS),
    proposal: z.optional(idText),
    minutes: z.optional(z.number().check(z.gte(1), z.lte(240))),
    seconds: z.optional(z.number().check(z.gte(5), z.lte(3600))),
    parts: z.optional(z.array(part).check(z.minLength(1), z.maxLength(12))),
  }),
  decide(session, { kind, ...terms }, given) {
    const refused = unlessMoving(session, given);
    if (refused) return refused;
    const rules = procedureOf(session)!;
    if (!rules.motions[kind]) return refuse('motionNotProvided');
    const open = Object.values(meetingOf(session).motions).filter(isOpenMotion);
    if (open.some((one) => one.kind === kind && one.proposal === terms.proposal)) return refuse('motionIsBefore');
    const asked = asks(session, { kind, ...terms } as MotionTerms, given);
    if ('refused' in asked) return asked;
    const motion = {
      ...asked,
      id: given.id,
      delegation: delegationOf(given.seat)!,
      by: given.seat,
      played: played(session.clock, given.at),
    };
    return { events: [told(given.at, TO_ALL, 'motionMoved', rules.seconding ? { ...motion, needsSecond: true } : motion)] };
  },
});

/** A motion with what its kind is clear about and nothing else, or why it cannot be moved. */
function asks(
  session: Session,
  { kind, proposal = '', minutes, seconds, parts }: MotionTerms,
  given: Given,
): MotionTerms | { refused: Refusal } {
  const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
  switch (kind) {
    case 'suspend':
      return minutes === undefined ? refuse('sayHowLong') : { kind, minutes };
    case 'extendTime':
      if (seconds === undefined || !needsFloor(session)) return refuse(seconds === undefined ? 'sayHowLong' : 'floorIsFree');
      return seconds > speakingSec(session) ? { kind, seconds } : refuse('notLonger', { seconds: speakingSec(session) });
    case 'adjournDebate':
    case 'closeDebate':
    case 'divide':
      if (!text) return refuse('noSuchProposal');
      if (text.stage !== 'tabled') return refuse('notTabled');
      if (kind === 'divide') return divisible(session, { kind, proposal, ...(parts ? { parts } : {}) }, given);
      if (isSetAside(session, proposal)) return refuse('debateAdjourned');
      return kind === 'closeDebate' && !mayVote(session) ? refuse('noVoteInPhase') : { kind, proposal };
    case 'reconsider':
      if (!text) return refuse('noSuchProposal');
      if (text.stage !== 'rejected') return refuse('notRejected');
      if (!mayBePutAgain(session, proposal)) return refuse('noRevotes');
      return mayVote(session) ? { kind, proposal } : refuse('noVoteInPhase');
    default:
      return { kind };
  }
}

function divisible(session: Session, terms: MotionTerms, given: Given) {
  const division = divided(session, terms.proposal ?? '', terms.parts ?? [[]], given);
  return 'refused' in division ? division : terms;
}

/** A text that is put where nobody may vote would only be lost. */
const mayVote = (session: Session): boolean => phaseNow(session)?.allow.includes('vote') === true;
