import type { LogEvent } from '../events/event.ts';
import type { Address } from '../model/proposal.ts';
import type { Session } from '../model/session.ts';
import { type Given, refuse, TO_ALL, told } from './decision.ts';
import type { Refusal } from './refusal.ts';
import { addressesOf, keyed } from './texts.ts';

/**
 * Divides the question on a tabled text into parts that are voted one by one; what no part names is one more part, and no
 * parts put it back together. The facilitator does so, or a motion that is carried. [PRO-9]
 */
export function divided(
  session: Session,
  proposal: string,
  parts: readonly (readonly Address[])[],
  given: Given,
): { events: LogEvent[] } | { refused: Refusal } {
  const text = Object.hasOwn(session.proposals, proposal) ? session.proposals[proposal] : undefined;
  if (!text) return refuse('noSuchProposal');
  if (text.stage !== 'tabled') return refuse('inVote');
  const known = addressesOf(text);
  const keys = keyed(text.mechanisms).map(({ key }) => key);
  const named = parts.flat();
  if (named.some((address) => !known.includes(address))) return refuse('noSuchPart');
  // A provision belongs to its mechanism, so both cannot go separate ways.
  const owner = (address: Address) => keys.find((key) => address.startsWith(`${key}.`)) ?? address;
  const isTwice = named.some(
    (address, place) => named.indexOf(address) !== place || (owner(address) !== address && named.includes(owner(address))),
  );
  if (isTwice) return refuse('partTwice');
  const whole = [...text.clauses.map(({ id }) => id), ...keys];
  const isAllInOne = parts.length === 1 && whole.every((address) => named.includes(address));
  if (isAllInOne || parts.some((part) => part.length === 0)) return refuse('noDivision');
  return { events: [told(given.at, TO_ALL, 'questionDivided', { proposal, parts: parts.map((part) => [...part]) })] };
}
