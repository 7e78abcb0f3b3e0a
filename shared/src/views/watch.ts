import type { Motion, PointKind } from '../model/procedure.ts';
import type { DelegationId, SeatId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import type { CallAnswer } from '../model/wire.ts';
import { delegationOf } from '../rules/audience.ts';
import { MINUTE, phaseNow, played, turnNow } from '../rules/time.ts';
import { readers } from './msel.ts';

/** Something a delegation did, with server time and exercise time in ms. */
export type LastDeed = { at: number; played: number } & (
  | { kind: 'message'; channel: string; by: SeatId }
  | { kind: 'statement'; wire: string }
  | { kind: 'acknowledged'; wire: string }
  | { kind: 'answered'; wire: string; answer: CallAnswer }
  | { kind: 'sealed'; turn: number; count: number }
  | { kind: 'tabled' | 'revised'; proposal: string }
  | { kind: 'amended'; amendment: string }
  | { kind: 'voted'; vote: string }
  | { kind: 'signed'; proposal: string }
  | { kind: 'point'; point: PointKind }
  | { kind: 'motion'; motion: Motion['kind'] }
  | { kind: 'asked' }
  | { kind: 'question'; rfi: string }
);

/** The last thing a delegation did, whoever of it. */
export function lastDeed(session: Session, delegation: DelegationId): LastDeed | undefined {
  let last: LastDeed | undefined;
  const consider = (deed: LastDeed) => {
    if (!last || deed.at >= last.at) last = deed;
  };
  for (const channel of Object.values(session.channels)) {
    const message = channel.messages.findLast((one) => delegationOf(one.by) === delegation);
    if (message) consider({ kind: 'message', channel: channel.id, by: message.by, at: message.at, played: message.played });
  }
  for (const item of Object.values(session.wire)) {
    if (item.by === delegation) consider({ kind: 'statement', wire: item.id, at: item.at, played: item.played });
  }
  for (const [wire, by] of Object.entries(session.receipts)) {
    const receipt = by[delegation];
    if (!receipt) continue;
    const { at, played, answer } = receipt;
    consider(answer === undefined ? { kind: 'acknowledged', wire, at, played } : { kind: 'answered', wire, answer, at, played });
  }
  for (const proposal of Object.values(session.proposals)) {
    if (proposal.sponsor !== delegation) continue;
    // What an amendment made of a text is not its sponsor's deed.
    const { version, through, versions } = proposal;
    const isRevised = version > 1 && through === undefined;
    const at = isRevised ? proposal.at : (versions[0]?.at ?? proposal.at);
    const played = isRevised ? playedAt(session, at) : proposal.played;
    consider({ kind: isRevised ? 'revised' : 'tabled', proposal: proposal.id, at, played });
  }
  for (const { id, delegation: mover, at, played } of Object.values(session.amendments ?? {})) {
    if (mover === delegation) consider({ kind: 'amended', amendment: id, at, played });
  }
  for (const [turn, by] of Object.entries(session.sealed)) {
    const sealed = by[delegation];
    if (sealed)
      consider({ kind: 'sealed', turn: Number(turn), count: sealed.orders.length, at: sealed.at, played: playedAt(session, sealed.at) });
  }
  for (const [vote, by] of Object.entries(session.ballots)) {
    const ballot = by[delegation];
    if (ballot) consider({ kind: 'voted', vote, at: ballot.at, played: playedAt(session, ballot.at) });
  }
  for (const { proposal, signatures } of Object.values(session.signings ?? {})) {
    const signature = signatures[delegation];
    if (signature) consider({ kind: 'signed', proposal, at: signature.at, played: signature.played });
  }
  for (const { id: rfi, delegation: asker, at, played } of Object.values(session.rfis ?? {})) {
    if (asker === delegation) consider({ kind: 'question', rfi, at, played });
  }
  const { list = [], points = {}, motions = {} } = session.procedure ?? {};
  const then = (played: number) => ({ at: atOf(session, played), played });
  for (const { delegation: by, asked } of list) if (by === delegation) consider({ kind: 'asked', ...then(asked) });
  for (const { delegation: by, kind, played } of Object.values(points))
    if (by === delegation) consider({ kind: 'point', point: kind, ...then(played) });
  for (const { delegation: by, kind, played } of Object.values(motions))
    if (by === delegation) consider({ kind: 'motion', motion: kind, ...then(played) });
  return last;
}

/** Server time of a moment the log keeps in exercise time only; exact since the clock last started, before that at the latest. */
const atOf = ({ clock }: Session, played: number): number => clock.anchorAt + played - clock.elapsed;

/**
 * Exercise time of a moment the log keeps in server time only. Exact since the clock last started; before
 * that, counted on from the last item that has both times, since pauses in between are not known here.
 */
function playedAt(session: Session, at: number): number {
  const { clock } = session;
  if (at >= clock.anchorAt) return played(clock, at);
  const known = [...Object.values(session.wire), ...Object.values(session.channels).flatMap(({ messages }) => messages)];
  const before = known.reduce((best, one) => (one.at <= at && one.at > best.at ? one : best), { at: 0, played: 0 });
  return before.at === 0
    ? Math.min(clock.elapsed, session.phase?.turnBeganAt ?? 0)
    : Math.min(clock.elapsed, before.played + at - before.at);
}

/** Messages a delegation wrote in each of the last stretches of play, oldest first; `each` is how long one is, in ms. */
export function trafficOf(session: Session, delegation: DelegationId, now: number, stretches = 10, each = 2 * MINUTE): number[] {
  const counts = Array.from({ length: stretches }, () => 0);
  for (const { messages } of Object.values(session.channels)) {
    // Newest first, so that a long log costs only what lies within the time asked for.
    for (let index = messages.length - 1; index >= 0; index -= 1) {
      const message = messages[index]!;
      const ago = Math.floor((now - message.played) / each);
      if (ago >= stretches) break;
      if (delegationOf(message.by) === delegation) counts[stretches - 1 - Math.max(0, ago)]! += 1;
    }
  }
  return counts;
}

/** Something asked of a delegation and still open. */
export interface Open {
  inject: string;
  /** Exercise time in ms. */
  by: number;
}

/** What a delegation has still to acknowledge or answer, soonest first. */
export function acknowledgementsOpen(session: Session, delegation: DelegationId, now: number): Open[] {
  return Object.values(session.msel)
    .filter(({ stage }) => stage === 'delivered')
    .flatMap((state) =>
      readers(session, state, now).flatMap(({ delegation: one, by, state: stands }) =>
        // A line that no longer rings cannot be answered any more.
        one === delegation && by !== undefined && stands !== 'acknowledged' && !(state.inject.call && by < now)
          ? [{ inject: state.inject.id, by }]
          : [],
      ),
    )
    .sort((a, b) => a.by - b.by);
}

/** Expected actions of a delegation that are neither met nor missed, soonest first. */
export function expectedOpen(session: Session, delegation: DelegationId): Open[] {
  return Object.values(session.msel)
    .flatMap(({ inject, expected, expectedBy }) =>
      expectedBy !== undefined && !expected && inject.expected?.by.includes(delegation) ? [{ inject: inject.id, by: expectedBy }] : [],
    )
    .sort((a, b) => a.by - b.by);
}

/** Do the delegations of this turn give orders in it? */
export function turnHasOrders(session: Session): boolean {
  return (session.exercise?.orders.length ?? 0) > 0 && (turnNow(session)?.phases.some((phase) => phase.allow.includes('order')) ?? false);
}

/** Does anybody hold a seat of this delegation? */
export function isHeld(session: Session, delegation: DelegationId): boolean {
  return Object.entries(session.seats).some(([seat, { holder }]) => holder !== undefined && delegationOf(seat) === delegation);
}

/** Play without a deed after which a delegation counts as silent, in ms. */
export const SILENT_AFTER = 5 * MINUTE;

/** For how long, in ms of play, a delegation has done nothing although it could speak; 0 when that says nothing. */
export function silentFor(session: Session, delegation: DelegationId, now: number): number {
  const { phase } = session;
  const open = phaseNow(session);
  if (session.stage !== 'running' || !phase || !open?.allow.includes('message') || !isHeld(session, delegation)) return 0;
  if ((open.press ?? 'all') !== 'all') return 0;
  if (open.only?.message && !open.only.message.includes(delegation)) return 0;
  const before = turnNow(session)?.phases.slice(0, phase.index) ?? [];
  // Nobody is silent while nobody may speak: count from when speaking was opened.
  const opened = before.every(({ allow }) => allow.includes('message')) ? phase.turnBeganAt : phase.beganAt;
  return Math.max(0, now - Math.max(opened, lastDeed(session, delegation)?.played ?? 0));
}
