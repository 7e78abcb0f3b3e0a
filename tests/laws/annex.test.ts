import {
  CLOCK,
  canonical,
  decide,
  delegationViewer,
  evolve,
  FACILITATOR,
  fold,
  type LogEvent,
  openSession,
  PUBLIC_VIEWER,
  project,
  redact,
  type Session,
  type Viewer,
  whatIsDue,
} from '@demarche/shared';
import type { Exercise } from '@demarche/shared/exercise/schema';
import { told } from '@demarche/shared/rules/decision';
import { describe, expect, it } from 'vitest';
import { exerciseOf } from './support/exercises.ts';
import { OPENED_AT, type Played, play, runs } from './support/sessions.ts';

const ABOUT_ANNEXES = ['writeAnnex', 'initialAnnex', 'withdrawAnnex'];

interface Given {
  seat: string;
  name: string;
  input: unknown;
}
/** A fault to plant: an event as it would wrongly be told. */
type Fault = (log: readonly LogEvent[], event: LogEvent) => LogEvent;
const none: Fault = (_log, event) => event;

/** Nothing moves the world: what a mechanism agreed in confidence does to it is meant to be felt. */
function stillExercise(seed: number): Exercise {
  const exercise = exerciseOf(seed);
  const turns = exercise.turns.map((turn) => ({
    ...turn,
    phases: turn.phases.map((phase) => ({ ...phase, atEnd: phase.atEnd.filter((rule) => rule !== 'worldTurn' && rule !== 'stepCrises') })),
  }));
  return { ...exercise, turns };
}

/** What is agreed in confidence is in force at once, so that orders, channels and triggers meet it. */
const atOnce = ({ type, at, to, data }: LogEvent): LogEvent[] =>
  type === 'mechanismAdopted' && data.readers
    ? [told(at, to, 'mechanismEnteredIntoForce', { id: data.id, turn: data.turn, played: data.played })]
    : [];

/** What the first two delegations do in secret now: the sponsor of a text writes a clause for both, and both agree. */
function inSecret({ exercise, proposals, annexes = {} }: Session, pair: Exercise['delegations']): Given[] {
  const members = pair.map(({ id }) => id);
  const seats = (of: readonly string[]) =>
    pair.flatMap(({ id, seats: all }) => (of.includes(id) ? all.map((seat) => `${id}.${seat.id}`) : []));
  const known = Object.values(annexes);
  const catalogue = exercise!.mechanisms ?? [];
  const template = catalogue[known.length % catalogue.length]?.id;
  const text = { title: 'Between us', clauses: ['We agree on more.'], mechanisms: [{ template, members }], over: 0, readers: members };
  const bare = Object.values(proposals).filter(
    (one) => one.stage === 'tabled' && members.includes(one.sponsor) && !known.some(({ proposal }) => proposal === one.id),
  );
  return [
    ...bare.flatMap(({ id, sponsor }) => seats([sponsor]).map((seat) => ({ seat, name: 'writeAnnex', input: { ...text, proposal: id } }))),
    ...known.flatMap(({ id, version }) =>
      seats(members).map((seat) => ({ seat, name: 'initialAnnex', input: { annex: id, version, stands: true } })),
    ),
  ];
}

/**
 * What happens before everybody in either telling, however seldom texts are drawn: the first delegation tables one, some
 * steps later it is put to the vote, and all vote for it or, every third time, none.
 */
function inPublic({ exercise, proposals, votes, stage }: Session, step: number): Given[] {
  if (stage !== 'running') return [];
  const seats = exercise!.delegations.map(({ id, seats: all }) => all.map((seat) => `${id}.${seat.id}`));
  const texts = Object.values(proposals);
  const choice = texts.length % 3 === 0 ? 'no' : 'yes';
  const ballots = Object.values(votes)
    .filter(({ outcome }) => !outcome)
    .flatMap(({ id }) => seats.flat().map((seat) => ({ seat, name: 'castBallot', input: { vote: id, choice } })));
  if (step % 6 === 3)
    return texts.slice(-2).map(({ id }) => ({ seat: FACILITATOR, name: 'callVote', input: { proposal: id, minutes: 1 } }));
  if (step % 6 !== 0) return ballots;
  return seats[0]!.map((seat) => ({ seat, name: 'tableProposal', input: { title: 'Before everybody', clauses: ['We agree.'] } }));
}

/** The same commands at the same times, with what two delegations add to them in secret, or without. */
function again({ seed, exercise, tried }: Played, secretly: boolean, fault: Fault): LogEvent[] {
  const log: LogEvent[] = [];
  const session = fold([]);
  const keep = (events: readonly LogEvent[]) => {
    for (const event of events.flatMap((one) => [fault(log, one), ...atOnce(one)])) {
      log.push(event);
      evolve(session, event);
    }
  };
  const settle = (at: number) => {
    for (let due = whatIsDue(session, { seat: CLOCK, at, id: 'due' }); due.length > 0; ) {
      keep(due);
      due = whatIsDue(session, { seat: CLOCK, at, id: 'due' });
    }
  };
  keep(openSession(exercise, `seed-${seed}`, OPENED_AT));
  for (const [step, { at, ...command }] of tried.entries()) {
    const give = ({ seat, name, input }: Given, id: string) => {
      const decision = decide(session, name, input, { seat, at, id });
      if ('events' in decision) keep(decision.events);
    };
    settle(at);
    if (!ABOUT_ANNEXES.includes(command.name)) give(command, `e${step}`);
    for (const [n, one] of inPublic(session, step).entries()) give(one, `open${step}-${n}`);
    if (secretly) for (const [n, one] of inSecret(session, exercise.delegations.slice(0, 2)).entries()) give(one, `secret${step}-${n}`);
    settle(at);
  }
  return log;
}

/** Everybody but the two. */
const outsiders = ({ exercise }: Played): Viewer[] => [
  ...exercise.delegations.slice(2).map(({ id }) => delegationViewer(id)),
  PUBLIC_VIEWER,
];

const plays = new Map<number, Played>();
function stillPlay(seed: number): Played {
  const known = plays.get(seed) ?? play(seed, 120, stillExercise(seed));
  plays.set(seed, known);
  return known;
}

/** Whoever is told something else because two have confidential clauses. A planted fault is found once it is noticed. */
function whoNotices(fault: Fault = none) {
  const noticed: string[] = [];
  const seen = { annexes: 0, standing: 0, fallen: 0 };
  for (let seed = 0; seed < runs(45) && (fault === none || noticed.length === 0); seed += 1) {
    const played = stillPlay(seed);
    const [withThem, without] = [again(played, true, fault), again(played, false, fault)];
    for (const { type } of withThem) {
      if (type === 'annexWritten') seen.annexes += 1;
      if (type === 'annexAdopted') seen.standing += 1;
      if (type === 'annexFallen') seen.fallen += 1;
    }
    for (const viewer of outsiders(played)) {
      const [one, other] = [withThem, without].map((log) => JSON.stringify(redact(log, viewer)));
      if (one !== other) noticed.push(`${viewer.seat} of seed ${seed}`);
    }
  }
  return { noticed, seen };
}

/** Whoever folds something else than it is shown, where mechanisms were agreed in confidence. [SEC-3] */
function whoDiffers(shown: typeof project): string[] {
  return Array.from({ length: runs(25) }, (_, seed) => stillPlay(seed)).flatMap((played) => {
    const log = again(played, true, none);
    const session = fold(log);
    return [...played.exercise.delegations.map(({ id }) => delegationViewer(id)), PUBLIC_VIEWER].flatMap((viewer) =>
      canonical(fold(redact(log, viewer))) === canonical(shown(session, viewer)) ? [] : [`${viewer.seat} of seed ${played.seed}`],
    );
  });
}

describe('what was agreed in confidence', () => {
  it('is folded by each as it is shown to each [ANX-5] [SEC-3]', () => expect(whoDiffers(project)).toEqual([]), 60_000);

  it('is not vacuous: a projection that shows mechanisms to everybody is found', () => {
    const leaky: typeof project = (session, viewer) => {
      const seen = project(session, viewer);
      return session.mechanisms === undefined ? seen : { ...seen, mechanisms: session.mechanisms };
    };
    expect(whoDiffers(leaky).length).toBeGreaterThan(0);
  }, 60_000);
});

describe('who does not read an annex', () => {
  it('is told the same, byte for byte, as if there were none [ANX-1] [ANX-6]', () => {
    const { noticed, seen } = whoNotices();
    expect(noticed).toEqual([]);
    // Not vacuous: annexes are written, and both stand and fall.
    expect(Math.min(seen.annexes, seen.standing, seen.fallen)).toBeGreaterThan(50);
  }, 120_000);

  it('would notice a number that counts annexes', () => {
    const { noticed } = whoNotices((log, event) => {
      if (event.type !== 'proposalTabled') return event;
      const annexes = log.filter(({ type }) => type === 'annexWritten').length;
      return { ...event, data: { ...event.data, number: event.data.number + annexes } };
    });
    expect(noticed.length).toBeGreaterThan(0);
  }, 120_000);

  it('would notice an annex whose fall is told to everybody', () => {
    const { noticed } = whoNotices((_log, event) => (event.type === 'annexFallen' ? { ...event, to: ['public'] } : event));
    expect(noticed.length).toBeGreaterThan(0);
  }, 120_000);

  it('would notice a mechanism that comes into force before everybody', () => {
    const { noticed } = whoNotices((_log, event) => (event.type === 'mechanismAdopted' ? { ...event, to: ['public'] } : event));
    expect(noticed.length).toBeGreaterThan(0);
  }, 120_000);
});
