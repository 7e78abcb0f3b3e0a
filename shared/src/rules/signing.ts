import type { LogEvent } from '../events/event.ts';
import { membersOf } from '../exercise/kernel.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { EndOfSigning, Proposal, Signing } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { adoptAnnexes } from './annexes.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { evolve } from './evolve.ts';
import { adopt, adoptFrom } from './mechanisms.ts';
import { heldBack, partsOf } from './reservations.ts';
import { areEnough, countedIn, isCounted, isOpen, signatoriesOf } from './signatures.ts';
import { structuralCopy } from './structural-copy.ts';
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

/**
 * Its mechanisms are adopted: where it was signed, by those whose signature counts. So are those of its annexes that all
 * of their readers have agreed to. [ANX-4]
 */
export function takeEffect(session: Session, proposal: string, given: Given): LogEvent[] {
  const signing = session.signings?.[proposal];
  const now = played(session.clock, given.at);
  const delegations = signing && countedIn(signing);
  const effect = delegations ? [told(given.at, TO_ALL, 'textTookEffect', { proposal, delegations, played: now })] : [];
  return [...effect, ...adoptFrom(session, proposal, given, delegations), ...adoptAnnexes(session, proposal, given)];
}

/** Who may sign: the members of its mechanisms, or, where it has none, those with a vote; each needs a seat that signs. */
function invitedTo(session: Session, proposal: string): DelegationId[] {
  const { delegations } = session.exercise!;
  const text = session.proposals[proposal];
  const everyone = playersOf(session);
  const members = text ? partsOf(text).flatMap(({ spec }) => membersOf(spec, everyone)) : [];
  return delegations
    .filter(({ id, seats }) => (members.length > 0 ? members.includes(id) : seats.some(({ can }) => can.includes('vote'))))
    .filter(({ seats }) => seats.some(({ can }) => can.includes('sign')))
    .map(({ id }) => id);
}

const playersOf = ({ exercise }: Session): DelegationId[] =>
  exercise!.delegations.filter(({ kind }) => kind !== 'observer').map(({ id }) => id);

/** What next follows from the signatures that are there; nothing once all has. The clock asks until then. [SIG-3] */
export function signingDue(session: Session, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  for (const signing of Object.values(session.signings ?? {})) {
    const text = session.proposals[signing.proposal];
    const events = text ? nextOf(session, signing, text, now, given) : [];
    if (events.length > 0) return events;
  }
  return reservedDue(session, now, given);
}

/** All that follows from the signatures now. */
export function signingsSettled(session: Session, given: Given): LogEvent[] {
  const now = structuralCopy(session);
  const events: LogEvent[] = [];
  for (let due = signingDue(now, given); due.length > 0; due = signingDue(now, given)) {
    for (const event of due) evolve(now, event);
    events.push(...due);
  }
  return events;
}

function nextOf(session: Session, signing: Signing, text: Proposal, now: number, given: Given): LogEvent[] {
  const { outcome, invited, signatures, closesAt, closedAt } = signing;
  if (outcome === 'lapsed') return [];
  if (outcome === undefined && areEnough(signing, countedIn(signing))) return takeEffect(session, text.id, given);
  const late = Object.entries(signatures).find(
    ([, one]) => outcome === 'inEffect' && isCounted(one, signing.ratification) && !one.effective,
  );
  if (late) return join(session, signing, text, late[0], given);
  const isOver = (closesAt !== undefined && closesAt <= now) || invited.every((code) => signatures[code]);
  if (closedAt === undefined) return isOver ? close(session, signing, given) : [];
  return outcome === undefined && !areEnough(signing, signatoriesOf(signing)) ? [lapse(signing, 'ratification', given, now)] : [];
}

/** Nobody can sign any more. A text that cannot take effect with the signatures it has lapses. [SIG-3] */
export function close(session: Session, signing: Signing, given: Given, why?: string): LogEvent[] {
  const now = played(session.clock, given.at);
  const said = why === undefined ? {} : { why };
  const canStill = signing.outcome !== undefined || areEnough(signing, signatoriesOf(signing));
  return [
    told(given.at, TO_ALL, 'signingClosed', { proposal: signing.proposal, played: now, ...said }),
    ...(canStill ? [] : [lapse(signing, why === undefined ? 'signatures' : 'control', given, now, said)]),
  ];
}

const lapse = ({ proposal }: Signing, because: EndOfSigning, given: Given, now: number, said: { why?: string } = {}): LogEvent =>
  told(given.at, TO_ALL, 'textLapsed', { proposal, because, played: now, ...said });

/** All texts that lie open are closed for signature. */
export function closeSignings(session: Session, given: Given): LogEvent[] {
  return Object.values(session.signings ?? {}).flatMap((one) => (isOpen(one) ? close(session, one, given) : []));
}

/** At ENDEX what has not taken effect lapses. */
export function lapseSignings(session: Session, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  return Object.values(session.signings ?? {}).flatMap((one) => (one.outcome === undefined ? [lapse(one, 'endex', given, now)] : []));
}

/** At the end of a turn those ratify for whom it is time. [SIG-4] */
export function ratifications(session: Session, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  const turn = session.phase?.turn ?? 0;
  return Object.values(session.signings ?? {}).flatMap(({ proposal, outcome, signatures }) =>
    Object.entries(signatures).flatMap(([delegation, { ratifiesAfter = Number.POSITIVE_INFINITY, ratified, refused }]) =>
      outcome === 'lapsed' || ratified || refused || ratifiesAfter > turn
        ? []
        : [told(given.at, TO_ALL, 'signatureRatified', { proposal, delegation, played: now })],
    ),
  );
}

/** A signature that came after the text took effect: its delegation joins what the text lists it for. */
function join(session: Session, signing: Signing, text: Proposal, delegation: DelegationId, given: Given): LogEvent[] {
  const now = played(session.clock, given.at);
  const signed = countedIn(signing);
  const states = Object.values(session.mechanisms ?? {}).filter(({ proposal, part }) => proposal === text.id && part !== undefined);
  const joined = partsOf(text).flatMap(({ part, spec }) => {
    const listed = membersOf(spec, playersOf(session));
    const state = states.find((one) => one.part === part);
    if (!listed.includes(delegation)) return [];
    // With it there may be two at last.
    if (!state)
      return adoptPart(
        session,
        text,
        part,
        listed.filter((code) => signed.includes(code)),
        given,
      );
    const canJoin = isAlive(state) && !state.members.includes(delegation);
    return canJoin ? [told(given.at, TO_ALL, 'memberJoined', { id: state.id, delegation, how: 'signed', played: now })] : [];
  });
  return [told(given.at, TO_ALL, 'signatureTookEffect', { proposal: text.id, delegation, played: now }), ...joined];
}

function adoptPart(session: Session, text: Proposal, part: string, members: DelegationId[], given: Given): LogEvent[] {
  const spec = partsOf(text).find((one) => one.part === part)?.spec;
  return spec && members.length > 1 ? [adopt(session, { ...spec, members }, { proposal: text.id, part }, given)] : [];
}

export const isAlive = ({ stage }: MechanismState): boolean => stage === 'building' || stage === 'inForce';

/** Where reservations and objections leave something else of a mechanism than is known, it is told. [SIG-5] [SIG-6] */
function reservedDue(session: Session, now: number, given: Given): LogEvent[] {
  return Object.values(session.mechanisms ?? {}).flatMap((state) => {
    const { id, proposal = '', part, reservations = [], notBetween = [] } = state;
    const [signing, text] = [session.signings?.[proposal], session.proposals[proposal]];
    if (!signing || !text || part === undefined || !isAlive(state)) return [];
    const held = heldBack(signing, text, state);
    const isSame = JSON.stringify([held.reservations, held.notBetween]) === JSON.stringify([reservations, notBetween]);
    return isSame ? [] : [told(given.at, TO_ALL, 'mechanismReserved', { id, ...held, played: now })];
  });
}

/** Exercise times in ms at which a signing closes by itself. */
export const signingTimes = (session: Session): number[] =>
  Object.values(session.signings ?? {}).flatMap((one) => (isOpen(one) && one.closesAt !== undefined ? [one.closesAt] : []));
