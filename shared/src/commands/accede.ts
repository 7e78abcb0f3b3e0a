import * as z from 'zod/mini';
import { isHosted } from '../exercise/kernel.ts';
import { delegationOf } from '../rules/audience.ts';
import { refuse, TO_ALL, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { openTo } from './accession-rules.ts';
import { command, idText } from './command.ts';
import { unlessSigning } from './signing-rules.ts';

/**
 * A delegation accedes to a mechanism that is open to others, or asks its members to be admitted; `ask: false` takes the
 * request back. [MEC-7]
 */
export const accede = command({
  input: z.strictObject({ mechanism: idText, ask: z.boolean() }),
  decide(session, { mechanism, ask }, given) {
    const refused = unlessSigning(session, given);
    if (refused) return refused;
    const delegation = delegationOf(given.seat)!;
    const state = openTo(session, mechanism, delegation);
    if ('refused' in state) return state;
    const { spec, members, candidates = {} } = state;
    if (members.includes(delegation)) return refuse('memberAlready');
    const event = { id: mechanism, delegation, played: played(session.clock, given.at) };
    const isAsking = Object.hasOwn(candidates, delegation);
    if (!ask) return isAsking ? { events: [told(given.at, TO_ALL, 'accessionTakenBack', event)] } : refuse('notAsking');
    if (isAsking) return { events: [] };
    if ((spec.accession ?? 'closed') === 'closed') return refuse('accessionClosed');
    if (!isHosted(session.exercise?.institutions ?? [], spec, [...members, delegation])) return refuse('hostLacks', { delegation });
    return {
      events: [
        spec.accession === 'open'
          ? told(given.at, TO_ALL, 'memberJoined', { ...event, how: 'acceded' })
          : told(given.at, TO_ALL, 'accessionAsked', event),
      ],
    };
  },
});
