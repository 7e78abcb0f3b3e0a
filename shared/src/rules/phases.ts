import type { LogEvent } from '../events/event.ts';
import type { Session } from '../model/session.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { applyEffects } from './effects.ts';
import { MINUTE, nextPhase, phaseNow, played } from './time.ts';
import { passes } from './voting.ts';

/** Ends the phase now and begins the next, or the exercise. `from` is the exercise time at which it ends. [TRN-4] */
export function moveOn(session: Session, from: number, given: Given): LogEvent[] {
  const next = nextPhase(session);
  const atEnd = phaseNow(session)?.atEnd ?? [];
  const revealed = atEnd.includes('revealOrders') ? revealOrders(session, given) : [];
  if (!next) return [...revealed, ...end(session, given)];
  const closed = atEnd.includes('closeVotes') ? closeOpenVotes(session, given) : [];
  const phase = session.exercise!.turns.find((turn) => turn.n === next.turn)!.phases[next.index]!;
  const endsAt = from + phase.minutes * MINUTE;
  const opened = phase.atStart.includes('openVotes') ? openVotes(session, endsAt, given) : [];
  return [...closed, ...revealed, told(given.at, TO_ALL, 'phaseBegan', { ...next, beganAt: from, endsAt }), ...opened];
}

/** ENDEX: votes still open are counted, then the clock stops for good. [CLK-2] */
export function end(session: Session, given: Given): LogEvent[] {
  return [...closeOpenVotes(session, given), told(given.at, TO_ALL, 'exerciseEnded', { elapsed: played(session.clock, given.at) })];
}

/** Puts every tabled proposal to the vote. */
export function openVotes(session: Session, closesAt: number, given: Given): LogEvent[] {
  return Object.values(session.proposals)
    .filter((proposal) => proposal.stage === 'tabled')
    .map((proposal) => openVote(session, proposal.id, closesAt, given));
}

export function openVote(session: Session, proposal: string, closesAt: number, given: Given): LogEvent {
  const { negotiation, delegations } = session.exercise!;
  const round = Object.values(session.votes).filter((vote) => vote.proposal === proposal).length + 1;
  return told(given.at, TO_ALL, 'voteOpened', {
    id: `${proposal}-v${round}`,
    proposal,
    rule: negotiation.rule,
    electorate: delegations.filter((one) => one.seats.some((seat) => seat.can.includes('vote'))).map((one) => one.id),
    openedAt: played(session.clock, given.at),
    closesAt,
  });
}

/** Counts a vote and tells everybody who voted how. The order in which ballots came in does not matter. [VOT-5] */
export function closeVote(session: Session, id: string, given: Given): LogEvent[] {
  const vote = session.votes[id];
  if (!vote || vote.outcome) return [];
  const cast = session.ballots[id] ?? {};
  const ballots = Object.fromEntries(vote.electorate.map((one) => [one, cast[one]?.choice ?? ('absent' as const)]));
  const choices = Object.values(ballots).filter((choice) => choice !== 'absent');
  const outcome = passes(vote.rule, vote.electorate.length, choices) ? 'passed' : 'failed';
  return [told(given.at, TO_ALL, 'voteClosed', { vote: id, outcome, ballots, played: played(session.clock, given.at) })];
}

function closeOpenVotes(session: Session, given: Given): LogEvent[] {
  return Object.keys(session.votes).flatMap((id) => closeVote(session, id, given));
}

/**
 * Reveals this turn's overt orders as one event, in the exercise's order of delegations, and applies
 * what all orders do. Covert orders act and are not told. [ORD-4]
 */
export function revealOrders(session: Session, given: Given): LogEvent[] {
  const turn = session.phase?.turn;
  const exercise = session.exercise;
  if (turn === undefined || !exercise || session.revealed[turn]) return [];
  const sealed = session.sealed[turn] ?? {};
  const inOrder = exercise.delegations.flatMap((one) => sealed[one.id] ?? []);
  const typeOf = (id: string) => exercise.orders.find((one) => one.id === id);
  const overt = inOrder
    .map((one) => ({ ...one, orders: one.orders.filter((order) => typeOf(order.order)?.visibility !== 'covert') }))
    .filter((one) => one.orders.length > 0);
  const cause = { at: given.at, played: played(session.clock, given.at), sources: [] };
  const full = session.control?.exercise.orders ?? [];
  const draft: Session = { ...session, world: { ...session.world } };
  const effects = inOrder.flatMap((one) =>
    one.orders.flatMap((order) => {
      const parties = order.target === undefined ? { own: one.delegation } : { own: one.delegation, target: order.target };
      const events = applyEffects(draft, full.find((type) => type.id === order.order)?.effects ?? [], { ...cause, parties });
      for (const event of events) {
        // Two orders may touch one variable: the second starts from where the first left it.
        if (event.type === 'worldChanged') draft.world[event.data.key] = { ...draft.world[event.data.key]!, value: event.data.value };
      }
      return events;
    }),
  );
  return [told(given.at, TO_ALL, 'ordersRevealed', { turn, orders: overt, played: cause.played }), ...effects];
}
