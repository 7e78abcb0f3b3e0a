import { mayHaveRead } from '../commands/acknowledge.ts';
import { deedAsked } from '../commands/command.ts';
import type { Deed, Text } from '../exercise/schema.ts';
import type { HearingKind } from '../model/adjudication.ts';
import type { Ballot, Vote } from '../model/proposal.ts';
import type { SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { WireItem } from '../model/wire.ts';
import { sponsorsOf } from '../rules/amendments.ts';
import { initialsOf, initialsWith } from '../rules/annexes.ts';
import { isPresent, joinedAt } from '../rules/membership.ts';
import { phaseNow } from '../rules/time.ts';
import { hearingsOf } from './adjudication.ts';
import { takesRankings } from './agenda.ts';
import { type MeetingDuty, meetingDuties } from './meeting.ts';
import { delegationBehind, holds } from './perspective.ts';
import { isSigningOpen, unsignedBy } from './signing.ts';
import { type Asked, askedIn, mayBreakTie } from './votes.ts';

/** Something a seat owes now. `dueAt` is exercise time in ms; without it, it has no deadline. */
export type Duty = { key: string; dueAt?: number } & (
  | { kind: 'answer' | 'acknowledge' | 'read'; wire: string; title: Text }
  | { kind: 'vote' | 'tie'; vote: string; proposal: string; number: number; asked: Asked }
  | { kind: 'sign'; proposal: string; number: number }
  | { kind: 'initial'; annex: string; proposal: string; title: string }
  | { kind: 'amendment'; proposal: string; number: number; count: number }
  | { kind: 'admit'; mechanism: string; name: Text; candidate: string }
  | MeetingDuty
  /** It is heard on what comes of an order: to argue, to judge, to agree. */
  | { kind: 'heard'; hearing: string; heard: HearingKind; order: Text; by: string }
  | { kind: 'rank'; count: number }
  | { kind: 'orders'; turn: number }
  | { kind: 'task'; text: Text }
);

/**
 * What is expected of a seat, nearest deadline first, the phase's task last. An instruction, or an amendment to its text, counts
 * as unread only for a reader who says what it has seen (`seen`: ids of wire items, `amendment:id`).
 */
export function dutiesOf(session: Session, eyes: SeatId, playedMs: number, seen?: ReadonlySet<string>): Duty[] {
  const delegation = delegationBehind(session, eyes);
  // Nothing is asked of whoever has left.
  if (!delegation || session.stage !== 'running' || !isPresent(session, delegation)) return [];
  const duties = [
    ...Object.values(session.wire)
      .filter(({ id }) => mayHaveRead(session.heardBy[`wire:${id}`], delegation))
      // What was asked before it came was asked of others. [MEM-2]
      .filter((item) => item.played >= joinedAt(session, delegation))
      .flatMap((item) => wireDuty(session, item, delegation, playedMs, seen) ?? []),
    ...meetingDuties(session, eyes),
    ...votesDue(session, eyes, delegation, playedMs),
    ...hearingsDue(session, eyes, delegation),
    ...signaturesDue(session, eyes),
    ...initialsDue(session, eyes, delegation),
    ...amendmentsDue(session, eyes, delegation, seen),
    ...admissionsDue(session, eyes, delegation),
    ...phaseDuties(session, eyes, delegation),
  ];
  // The task of the phase lasts as long as the phase: it stands behind what has a deadline of its own.
  const rank = ({ kind, dueAt }: Duty) => (kind === 'task' ? Number.MAX_VALUE : (dueAt ?? Number.MAX_SAFE_INTEGER));
  return duties.sort((a, b) => rank(a) - rank(b));
}

function wireDuty(session: Session, item: WireItem, delegation: string, playedMs: number, seen?: ReadonlySet<string>): Duty | undefined {
  const { id, title, ringsUntil, acknowledgeBy } = item;
  const receipt = session.receipts[id]?.[delegation];
  if (ringsUntil !== undefined) {
    const isOver = ringsUntil < playedMs || receipt?.answer === 'answer' || receipt?.answer === 'decline';
    if (!isOver) return { key: `answer:${id}`, kind: 'answer', wire: id, title, dueAt: ringsUntil };
  }
  if (acknowledgeBy !== undefined) {
    return receipt ? undefined : { key: `acknowledge:${id}`, kind: 'acknowledge', wire: id, title, dueAt: acknowledgeBy };
  }
  const isInstruction = item.kind === 'inject' && item.media === 'cable' && item.reach === 'restricted' && ringsUntil === undefined;
  if (!isInstruction || !seen || seen.has(id)) return undefined;
  return { key: `read:${id}`, kind: 'read', wire: id, title };
}

/** Votes in which the delegation, or this seat of it, has not said a word yet, and ties that wait for it in the chair. */
function votesDue(session: Session, eyes: SeatId, delegation: string, playedMs: number): Duty[] {
  if (!holds(session, eyes, 'vote')) return [];
  const isOpen = isOpenTo(session, delegation, 'vote');
  const isOwed = ({ id, outcome, tiedUntil, closesAt, electorate, motion }: Vote) => {
    // A motion is decided in any phase; on a text nobody can vote before the phase opens it.
    if (!isOpen && motion === undefined) return false;
    const ballot = session.ballots[id]?.[delegation];
    return (
      !outcome && tiedUntil === undefined && closesAt > playedMs && electorate.includes(delegation) && !hasSpoken(session, eyes, ballot)
    );
  };
  return Object.values(session.votes).flatMap((vote): Duty[] => {
    const { id, proposal, closesAt, tiedUntil = 0 } = vote;
    const of = { vote: id, proposal, number: session.proposals[proposal]?.number ?? 0, asked: askedIn(session, vote) };
    if (mayBreakTie(session, eyes, vote) && tiedUntil > playedMs) return [{ key: `tie:${id}`, kind: 'tie', ...of, dueAt: tiedUntil }];
    return isOwed(vote) ? [{ key: `vote:${id}`, kind: 'vote', ...of, dueAt: closesAt }] : [];
  });
}

/** Where only the last word counts, one is enough for the delegation; else every seat owes its own. */
function hasSpoken({ exercise }: Session, eyes: SeatId, ballot: Ballot | undefined): boolean {
  const { authority = 'last' } = exercise?.negotiation ?? {};
  if (authority === 'last' || !ballot?.seats || !eyes.includes('.')) return ballot !== undefined;
  return Object.hasOwn(ballot.seats, eyes);
}

/** Hearings under way in which the delegation has said nothing yet. */
function hearingsDue(session: Session, eyes: SeatId, delegation: string): Duty[] {
  return hearingsOf(session, delegation).flatMap(({ hearing, points, plea }): Duty[] => {
    const { id, kind, closed, agreed, order, delegation: by } = hearing;
    const hasSpoken =
      kind === 'matrix'
        ? points.some((one) => one.delegation === delegation)
        : kind === 'consensual'
          ? agreed.includes(delegation)
          : plea?.p !== undefined || plea?.choice !== undefined;
    if (closed || hasSpoken || !holds(session, eyes, kind === 'matrix' ? 'speak' : 'vote')) return [];
    const name = session.exercise?.orders.find((one) => one.id === order)?.name ?? order;
    return [{ key: `heard:${id}`, kind: 'heard', hearing: id, heard: kind, order: name, by }];
  });
}

/** Delegations that ask to be admitted to a mechanism and wait for the answer of this one. */
function admissionsDue(session: Session, eyes: SeatId, delegation: string): Duty[] {
  if (!isSigningOpen(session) || !holds(session, eyes, 'sign')) return [];
  return Object.values(session.mechanisms ?? {}).flatMap(({ id, spec, stage, members, candidates = {} }) =>
    (stage === 'building' || stage === 'inForce') && members.includes(delegation)
      ? Object.entries(candidates).flatMap(([candidate, answers]): Duty[] =>
          answers[delegation] ? [] : [{ key: `admit:${id}:${candidate}`, kind: 'admit', mechanism: id, name: spec.name, candidate }],
        )
      : [],
  );
}

/** Annexes whose present wording waits for the initials of this delegation, in phases in which it can give them. */
function initialsDue(session: Session, eyes: SeatId, delegation: string): Duty[] {
  const isOpen = (['propose', 'vote', 'sign'] as const).some((deed) => isOpenTo(session, delegation, deed));
  if (!isOpen || !holds(session, eyes, initialsWith(session))) return [];
  return Object.values(session.annexes ?? {}).flatMap((annex): Duty[] => {
    const { id, proposal, title, version, stage, initialled } = annex;
    const isOwed = stage === 'open' && initialsOf(session, annex).includes(delegation) && !initialled.includes(delegation);
    return isOwed ? [{ key: `initial:${id}:${version}`, kind: 'initial', annex: id, proposal, title }] : [];
  });
}

/** Amendments to a text it stands behind that the delegation has not looked at; whether to approve them is its own affair. */
function amendmentsDue(session: Session, eyes: SeatId, delegation: string, seen?: ReadonlySet<string>): Duty[] {
  if (!seen || !holds(session, eyes, 'draft')) return [];
  return Object.values(session.proposals).flatMap((text): Duty[] => {
    if (text.stage !== 'tabled' || !sponsorsOf(text).includes(delegation)) return [];
    const count = Object.values(session.amendments ?? {}).filter(
      ({ id, proposal, stage, approvals }) =>
        proposal === text.id && stage === 'tabled' && !approvals.includes(delegation) && !seen.has(`amendment:${id}`),
    ).length;
    return count === 0 ? [] : [{ key: `amendment:${text.id}`, kind: 'amendment', proposal: text.id, number: text.number, count }];
  });
}

/** Does the phase open a deed to a delegation? */
function isOpenTo(session: Session, delegation: string, deed: Deed): boolean {
  const phase = phaseNow(session);
  const asked = deedAsked(phase, deed);
  return phase?.allow.includes(asked) === true && (phase.only?.[asked]?.some((one) => one === delegation) ?? true);
}

/** Texts to sign, from the first phase in which one can. */
function signaturesDue(session: Session, eyes: SeatId): Duty[] {
  if (!isSigningOpen(session)) return [];
  return unsignedBy(session, eyes).map(({ proposal, closesAt }) => ({
    key: `sign:${proposal}`,
    kind: 'sign',
    proposal,
    number: session.proposals[proposal]?.number ?? 0,
    ...(closesAt === undefined ? {} : { dueAt: closesAt }),
  }));
}

function phaseDuties(session: Session, eyes: SeatId, delegation: string): Duty[] {
  const phase = phaseNow(session);
  if (!phase || !session.phase) return [];
  const { turn, index, endsAt } = session.phase;
  const duties: Duty[] = [];
  const owesRanking = takesRankings(session, delegation) && holds(session, eyes, 'vote') && !session.rankings?.[delegation];
  const count = session.exercise?.agenda?.elements.length ?? 0;
  if (owesRanking) duties.push({ key: 'rank', kind: 'rank', count, dueAt: endsAt });
  const isOpen = isOpenTo(session, delegation, 'order');
  const owesOrders = isOpen && holds(session, eyes, 'order') && !session.sealed[turn]?.[delegation] && !session.revealed[turn];
  if (owesOrders && (session.exercise?.orders.length ?? 0) > 0) duties.push({ key: `orders:${turn}`, kind: 'orders', turn, dueAt: endsAt });
  if (phase.task !== undefined) duties.push({ key: `task:${turn}:${index}`, kind: 'task', text: phase.task, dueAt: endsAt });
  return duties;
}
