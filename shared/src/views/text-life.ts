import type { EndOfMechanism } from '../model/mechanism.ts';
import type { EndOfSigning, Proposal } from '../model/proposal.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { isAlive } from '../rules/signing.ts';
import { mechanismsIn } from '../rules/texts.ts';
import { signingSeen } from './signing.ts';

/** One station of the way of a text. Times are exercise time in ms. */
export type LifeStep =
  | { at: 'tabled' }
  | { at: 'amended'; version: number }
  | { at: 'voting'; closesAt?: number }
  | { at: 'adopted' }
  | { at: 'rejected' }
  | { at: 'withdrawn' }
  | { at: 'signing'; signed: DelegationId[]; of: number; closesAt?: number }
  | { at: 'ratifying'; ratified: DelegationId[]; of: number }
  | { at: 'notInEffect'; because: EndOfSigning }
  | { at: 'building'; progress: number; of: number }
  | { at: 'inForce'; since: number }
  | { at: 'ended'; because: EndOfMechanism };

/** The way of a text: what is behind it, where it stands, what would come next. */
export interface TextLife {
  steps: (LifeStep & { when: 'past' | 'now' | 'ahead' })[];
  now: LifeStep;
}

/** How far a text has come and where it would go from here, as far as whoever looks may know. */
export function lifeOf(session: Session, proposal: Proposal): TextLife {
  const past: LifeStep[] = [{ at: 'tabled' }];
  if (proposal.version > 1) past.push({ at: 'amended', version: proposal.version });
  const { now, ahead } = standingOf(session, proposal, past);
  const steps = [
    ...past.map((step) => ({ ...step, when: 'past' as const })),
    { ...now, when: 'now' as const },
    ...ahead.map((step) => ({ ...step, when: 'ahead' as const })),
  ];
  return { steps, now };
}

/** Where it stands; what lies behind it beyond its tabling is added to `past`. */
function standingOf(session: Session, proposal: Proposal, past: LifeStep[]): { now: LifeStep; ahead: LifeStep[] } {
  const { stage } = proposal;
  const seen = signingSeen(session, proposal.id);
  const afterVote = ahead(session, proposal);
  if (stage === 'tabled') {
    const now = past.pop()!;
    return { now, ahead: [{ at: 'voting' }, ...afterVote] };
  }
  if (stage === 'voting') {
    const closesAt = Object.values(session.votes).findLast((vote) => vote.proposal === proposal.id && !vote.outcome)?.closesAt;
    return { now: { at: 'voting', ...(closesAt === undefined ? {} : { closesAt }) }, ahead: afterVote };
  }
  if (stage === 'rejected' || stage === 'withdrawn') return { now: { at: stage }, ahead: [] };
  past.push({ at: 'voting' });
  if (seen) {
    const { signing, counted, signed, isOpen } = seen;
    const { least, ratification, closesAt } = signing;
    const signs: LifeStep = { at: 'signing', signed, of: least, ...(isOpen && closesAt !== undefined ? { closesAt } : {}) };
    const ratifies: LifeStep = { at: 'ratifying', ratified: counted, of: least };
    if (stage === 'signing') {
      const isRatifying = ratification && (!isOpen || signed.length >= least);
      if (isRatifying) past.push(signs);
      return {
        now: isRatifying ? ratifies : signs,
        ahead: [...(ratification && !isRatifying ? [ratifies] : []), ...afterSigning(proposal)],
      };
    }
    past.push(signs, ...(ratification ? [ratifies] : []));
    if (stage === 'lapsed') return { now: { at: 'notInEffect', because: signing.ended ?? 'signatures' }, ahead: [] };
  }
  return inPlay(session, proposal, past);
}

/** Adopted and in effect: what its mechanisms have come to, all of them together. */
function inPlay(session: Session, { id }: Proposal, past: LifeStep[]): { now: LifeStep; ahead: LifeStep[] } {
  const states = Object.values(session.mechanisms ?? {}).filter(({ proposal }) => proposal === id);
  const alive = states.filter(isAlive);
  const slowest = alive
    .filter(({ stage }) => stage === 'building')
    .sort((a, b) => b.buildTurns - b.progress - (a.buildTurns - a.progress))[0];
  if (slowest) {
    return { now: { at: 'building', progress: slowest.progress, of: slowest.buildTurns }, ahead: [{ at: 'inForce', since: 0 }] };
  }
  if (states.length > 0) past.push({ at: 'building', progress: 0, of: 0 });
  const since = alive.map(({ inForceTurn = 0 }) => inForceTurn);
  if (since.length > 0) return { now: { at: 'inForce', since: Math.max(...since) }, ahead: [] };
  const ended = states.at(-1)?.ended;
  return { now: ended ? { at: 'ended', because: ended } : { at: 'adopted' }, ahead: [] };
}

const afterSigning = (proposal: Proposal): LifeStep[] =>
  mechanismsIn(proposal).length > 0
    ? [
        { at: 'building', progress: 0, of: 0 },
        { at: 'inForce', since: 0 },
      ]
    : [{ at: 'adopted' }];

function ahead(session: Session, proposal: Proposal): LifeStep[] {
  const isSigned = session.exercise?.negotiation.signing !== undefined;
  return [...(isSigned ? [{ at: 'signing' as const, signed: [], of: 0 }] : []), ...afterSigning(proposal)];
}
