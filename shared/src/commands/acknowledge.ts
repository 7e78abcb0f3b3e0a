import * as z from 'zod/mini';
import { delegationOf, toDelegation } from '../rules/audience.ts';
import { refuse, told } from '../rules/decision.ts';
import { played } from '../rules/time.ts';
import { command, idText } from './command.ts';

/** A delegation confirms that it has read something; it may do so at any time, also while the clock stands. [INJ-4] */
export const acknowledge = command({
  input: z.strictObject({ wire: idText }),
  decide(session, { wire }, given) {
    const delegation = delegationOf(given.seat);
    if (!delegation) return refuse('delegationOnly');
    const item = Object.hasOwn(session.wire, wire) ? session.wire[wire] : undefined;
    if (!item || !mayHaveRead(session.heardBy[`wire:${wire}`], delegation)) return refuse('noSuchWire');
    if (session.receipts[wire]?.[delegation]) return refuse('alreadyAcknowledged');
    const receipt = { wire, delegation, by: given.seat, played: played(session.clock, given.at) };
    return { events: [told(given.at, [toDelegation(delegation)], 'wireAcknowledged', receipt)] };
  },
});

/** On the full session the address list decides; in a delegation's view whatever is there was told to it. */
export function mayHaveRead(heardBy: readonly string[] | undefined, delegation: string): boolean {
  return heardBy === undefined || heardBy.includes('public') || heardBy.includes(toDelegation(delegation));
}
