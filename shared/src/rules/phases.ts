import type { LogEvent } from '../events/event.ts';
import type { Phase } from '../exercise/schema.ts';
import type { Session } from '../model/session.ts';
import { admissions } from './accession.ts';
import { awaitedNow } from './adjudication.ts';
import { fallOpen } from './annexes.ts';
import { chained } from './chained.ts';
import { stepCrises } from './crises.ts';
import { type Given, TO_ALL, told } from './decision.ts';
import { revealOrders } from './orders.ts';
import { isSetAside } from './procedure.ts';
import { openVote } from './questions.ts';
import { revealRankings } from './rankings.ts';
import type { Ruled } from './ruled.ts';
import { closeSignings, lapseSignings, ratifications, signingsSettled } from './signing.ts';
import { MINUTE, nextPhase, phaseNow, played } from './time.ts';
import { closeOpenVotes } from './vote-closing.ts';
import { worldTurn } from './world-turn.ts';

type Listed = Exclude<Phase['atEnd'][number], 'adjudicate'>;

/** Ends the phase now and begins the next, or the exercise. `from` is the exercise time at which it ends. [TRN-4] */
export function moveOn(session: Session, from: number, given: Given): LogEvent[] {
  return chained(session, [
    ...endOf(session, given),
    (now) => {
      // What comes of orders is decided first; the phase waits for it. [ADJ-1]
      if (awaitedNow(now) === 'waiting') return now.phase!.waiting ? [] : [told(given.at, TO_ALL, 'phaseExpired', placeOf(now))];
      const next = nextPhase(now);
      if (!next) return end(now, given);
      const phase = now.exercise!.turns.find((turn) => turn.n === next.turn)!.phases[next.index]!;
      const endsAt = from + phase.minutes * MINUTE;
      const opened = phase.atStart.includes('openVotes') ? openVotes(now, next.turn, endsAt, given) : [];
      return [told(given.at, TO_ALL, 'phaseBegan', { ...next, beganAt: from, endsAt }), ...opened];
    },
  ]);
}

const placeOf = ({ phase }: Session) => ({ turn: phase!.turn, index: phase!.index });

/** What the exercise lists for the end of the phase, always in the same sequence: each finds the world as those before left it. [TRN-6] */
function endOf(session: Session, given: Given): ((now: Session) => LogEvent[])[] {
  const { atEnd = [], crisisSteps = 1 } = phaseNow(session) ?? {};
  const rules: Record<Listed, (now: Session) => LogEvent[]> = {
    closeVotes: (now) => closeOpenVotes(now, given),
    closeSigning: (now) => closeSignings(now, given),
    revealRankings: (now) => revealRankings(now, given),
    revealOrders: (now) => revealOrders(now, given),
    stepCrises: (now) => stepCrises(now, crisisSteps, given),
    worldTurn: (now) => worldTurn(now, given),
  };
  const listed = (names: readonly Listed[]) => names.flatMap((name) => (atEnd.includes(name) ? [rules[name]] : []));
  const isTurnOver = nextPhase(session)?.turn !== session.phase?.turn;
  const turnEnd = [(now: Session) => ratifications(now, given), (now: Session) => admissions(now, given)];
  // What had its turn before the outcomes were published does not have it again; what was opened meanwhile is closed.
  const isAgain = awaitedNow(session) !== undefined;
  return [
    ...listed(['closeVotes', 'closeSigning']),
    ...(isTurnOver && !isAgain ? turnEnd : []),
    (now) => signingsSettled(now, given),
    ...(isAgain ? [] : listed(['revealRankings', 'revealOrders'])),
    ...listed(['stepCrises', 'worldTurn']).map((rule) => (now: Session) => (awaitedNow(now) === 'waiting' ? [] : rule(now))),
  ];
}

/** What the world does by itself at the end of the phase under way: steps of crises and its turn, as the exercise lists them. */
export function worldAtEnd(session: Session, given: Given, ruled: Ruled | undefined): LogEvent[] {
  const { atEnd = [], crisisSteps = 1 } = phaseNow(session) ?? {};
  return chained(session, [
    (now) => (atEnd.includes('stepCrises') ? stepCrises(now, crisisSteps, given, ruled) : []),
    (now) => (atEnd.includes('worldTurn') ? worldTurn(now, given, ruled) : []),
  ]);
}

/** ENDEX: votes still open are counted, what is not in effect lapses, then the clock stops for good. [CLK-2] */
export function end(session: Session, given: Given): LogEvent[] {
  return chained(session, [
    (now) => closeOpenVotes(now, given),
    (now) => signingsSettled(now, given),
    (now) => lapseSignings(now, given),
    (now) => fallOpen(now, given),
    () => [told(given.at, TO_ALL, 'exerciseEnded', { elapsed: played(session.clock, given.at) })],
  ]);
}

/** Puts every tabled proposal to the vote, but for those on which debate is adjourned for the turn. */
function openVotes(session: Session, turn: number, closesAt: number, given: Given): LogEvent[] {
  return Object.values(session.proposals)
    .filter(({ id, stage }) => stage === 'tabled' && !isSetAside(session, id, turn))
    .map((proposal) => openVote(session, proposal.id, { closesAt }, given));
}
