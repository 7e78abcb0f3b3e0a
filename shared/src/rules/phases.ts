import type { LogEvent } from '../events/event.ts';
import type { Session } from '../model/session.ts';
import { chained } from './chained.ts';
import { stepCrises } from './crises.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { revealOrders } from './orders.ts';
import { revealRankings } from './rankings.ts';
import { settled } from './signing.ts';
import { MINUTE, nextPhase, phaseNow, played } from './time.ts';
import { passes } from './voting.ts';
import { worldTurn } from './world-turn.ts';

/** Ends the phase now and begins the next, or the exercise. `from` is the exercise time at which it ends. [TRN-4] */
export function moveOn(session: Session, from: number, given: Given): LogEvent[] {
  return chained(session, [
    ...endOf(session, given),
    (now) => {
      const next = nextPhase(now);
      if (!next) return end(now, given);
      const phase = now.exercise!.turns.find((turn) => turn.n === next.turn)!.phases[next.index]!;
      const endsAt = from + phase.minutes * MINUTE;
      const opened = phase.atStart.includes('openVotes') ? openVotes(now, endsAt, given) : [];
      return [told(given.at, TO_ALL, 'phaseBegan', { ...next, beganAt: from, endsAt }), ...opened];
    },
  ]);
}

/** What the exercise lists for the end of the phase, always in the same sequence: each finds the world as those before left it. [TRN-6] */
function endOf(session: Session, given: Given): ((now: Session) => LogEvent[])[] {
  const { atEnd = [], crisisSteps = 1 } = phaseNow(session) ?? {};
  const rules: Record<(typeof atEnd)[number], (now: Session) => LogEvent[]> = {
    closeVotes: (now) => closeOpenVotes(now, given),
    revealRankings: (now) => revealRankings(now, given),
    revealOrders: (now) => revealOrders(now, given),
    stepCrises: (now) => stepCrises(now, crisisSteps, given),
    worldTurn: (now) => worldTurn(now, given),
  };
  return Object.entries(rules).flatMap(([name, rule]) => (atEnd.some((one) => one === name) ? [rule] : []));
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
  const outcome = passes(vote.rule, ballots) ? 'passed' : 'failed';
  return [
    told(given.at, TO_ALL, 'voteClosed', { vote: id, outcome, ballots, played: played(session.clock, given.at) }),
    ...(outcome === 'passed' ? settled(session, vote.proposal, given) : []),
  ];
}

function closeOpenVotes(session: Session, given: Given): LogEvent[] {
  return Object.keys(session.votes).flatMap((id) => closeVote(session, id, given));
}
