import * as z from 'zod/mini';
import { suggested } from '../rules/adjudication.ts';
import { refuse, TO_CONTROL, told } from '../rules/decision.ts';
import { closing } from '../rules/hearings.ts';
import { outcomeInput, unlessTellable, waitingOrder, writtenOutcome } from './adjudication-input.ts';
import { command, idText, unlessControl, unlessRunning } from './command.ts';

/**
 * A controller accepts what an order comes to: as its mode of deciding has it, or as written, which overrules that with a
 * reason. Until publication it can be accepted otherwise. [ADJ-2]
 */
export const acceptOutcome = command({
  input: z.strictObject({ adjudication: idText, outcome: z.exactOptional(outcomeInput) }),
  decide(session, { adjudication, outcome }, given) {
    const refused = unlessControl(given, 'acceptOutcome') ?? unlessRunning(session);
    if (refused) return refused;
    const one = waitingOrder(session, adjudication);
    if ('refused' in one) return one;
    const proposed = suggested(session, one);
    // What the parties are to agree is theirs: the control room ratifies it, and does not write in their place. [ADJ-6]
    if (!proposed && one.mode !== 'free') return refuse(one.mode === 'consensual' ? 'notAgreed' : 'diceFirst');
    if (!outcome && !proposed) return refuse('outcomeUnwritten');
    const agreed = one.mode === 'consensual' ? session.hearings?.[adjudication]?.text : undefined;
    const plain = {
      succeeds: proposed?.succeeds ?? true,
      effects: [...(proposed?.effects ?? [])],
      told: agreed === undefined ? [] : [{ to: ['all'], text: agreed }],
    };
    const wrong = outcome && unlessTellable(session, one, outcome);
    if (wrong) return wrong;
    const accepted = writtenOutcome(session, one.mode === 'rule' && outcome ? 'free' : one.mode, outcome ?? plain, given);
    return {
      events: [
        told(given.at, TO_CONTROL, 'outcomeAccepted', { adjudication, outcome: accepted }),
        ...closing(session, adjudication, given),
      ],
    };
  },
});
