import type { LogEvent } from '../events/event.ts';
import { membersOf } from '../exercise/kernel.ts';
import type { Session } from '../model/session.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { adoptFrom } from './mechanisms.ts';
import { MINUTE, played } from './time.ts';

/**
 * What follows a text that has passed: where the exercise has a signing it lies open for signature, otherwise it takes
 * effect at once. [SIG-1]
 */
export function settled(session: Session, proposal: string, given: Given): LogEvent[] {
  const signing = session.exercise?.negotiation.signing;
  const invited = signing ? invitedTo(session, proposal) : [];
  // Where nobody could sign, waiting for signatures would never end.
  if (!signing || invited.length === 0) return takeEffect(session, proposal, given);
  const openedAt = played(session.clock, given.at);
  return [
    told(given.at, TO_ALL, 'signingOpened', {
      proposal,
      invited,
      least: Math.min(signing.signatures ?? invited.length, invited.length),
      required: (signing.required ?? []).filter((code) => invited.includes(code)),
      ...(signing.ratification ? { ratification: true } : {}),
      openedAt,
      ...(signing.minutes === undefined ? {} : { closesAt: openedAt + signing.minutes * MINUTE }),
    }),
  ];
}

/** Its mechanisms are adopted. */
export function takeEffect(session: Session, proposal: string, given: Given): LogEvent[] {
  return adoptFrom(session, proposal, given);
}

/** Who may sign: the members of its mechanisms, or, where it has none, those with a vote; each needs a seat that signs. */
function invitedTo(session: Session, proposal: string): string[] {
  const { delegations } = session.exercise!;
  const everyone = delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);
  const mechanisms = session.proposals[proposal]?.mechanisms ?? [];
  const members = mechanisms.flatMap((spec) => membersOf(spec, everyone));
  return delegations
    .filter(({ id, seats }) => (mechanisms.length > 0 ? members.includes(id) : seats.some(({ can }) => can.includes('vote'))))
    .filter(({ seats }) => seats.some(({ can }) => can.includes('sign')))
    .map(({ id }) => id);
}
