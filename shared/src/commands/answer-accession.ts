import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { openTo } from './accession-rules.ts';
import { command, idText } from './command.ts';
import { unlessSigning } from './signing-rules.ts';

/** A member says whether somebody who has asked may join; until it is decided, the last word counts. [MEC-7] */
export const answerAccession = command({
  input: z.strictObject({ mechanism: idText, candidate: idText, admit: z.boolean() }),
  decide(session, { mechanism, candidate, admit }, given) {
    const refused = unlessSigning(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const state = openTo(session, mechanism, delegation);
    if ('refused' in state) return state;
    if (!state.members.includes(delegation)) return refuse('notMember');
    if (!Object.hasOwn(state.candidates ?? {}, candidate)) return refuse('noCandidate');
    const answer = admit ? 'yes' : 'no';
    if (state.candidates?.[candidate]?.[delegation] === answer) return { events: [] };
    const now = played(session.clock, given.at);
    return { events: [told(given.at, TO_ALL, 'accessionAnswered', { id: mechanism, candidate, delegation, answer, played: now })] };
  },
});
