import * as z from 'zod/mini';
import { delegationOf } from '../rules/audience.ts';
import { TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, typed, unlessAllowed } from './command.ts';

/** A delegation says something to the world; everybody reads it on the wire. [CHN-3] */
export const issueStatement = command({
  input: z.strictObject({ text: typed(2000) }),
  decide(session, { text }, given) {
    const refused = unlessAllowed(session, given, 'statement', 'speak');
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const title = session.exercise!.delegations.find((one) => one.id === delegation)!.name;
    const item = { id: given.id, kind: 'statement', media: 'letter', reach: 'public', title, text, by: delegation } as const;
    return { events: [told(given.at, TO_ALL, 'wireTold', { ...item, played: played(session.clock, given.at) })] };
  },
});
