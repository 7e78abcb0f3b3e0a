import type { Turn } from '../exercise/schema.ts';
import type { Evolvers } from './event.ts';

export interface ClockEvents {
  /** STARTEX. */
  exerciseStarted: Record<string, never>;
  /** Times are exercise time in ms. */
  phaseBegan: { turn: number; index: number; beganAt: number; endsAt: number };
  /** The time of a phase is up and the exercise says the facilitator moves on. */
  phaseExpired: { turn: number; index: number };
  clockPaused: { elapsed: number; because?: string };
  clockResumed: { elapsed: number };
  /** Extended (later end) or shortened (earlier end). */
  phaseEndMoved: { endsAt: number };
  /** The length of a phase to come was changed before the exercise began. */
  phaseLengthSet: { turn: number; index: number; minutes: number };
  /** ENDEX. */
  exerciseEnded: { elapsed: number };
}

export const clockEvolvers: Evolvers<ClockEvents> = {
  exerciseStarted(session, _data, { at }) {
    session.stage = 'running';
    session.clock = { running: true, anchorAt: at, elapsed: 0 };
  },
  phaseBegan(session, { turn, index, beganAt, endsAt }) {
    const turnBeganAt = session.phase?.turn === turn ? session.phase.turnBeganAt : beganAt;
    session.phase = { turn, index, beganAt, endsAt, turnBeganAt, waiting: false };
    session.turnsBegan ??= {};
    session.turnsBegan[turn] ??= beganAt;
  },
  phaseExpired(session, { turn, index }) {
    if (session.phase?.turn === turn && session.phase.index === index) session.phase.waiting = true;
  },
  clockPaused(session, { elapsed, because }, { at }) {
    session.clock = { running: false, anchorAt: at, elapsed, ...(because === undefined ? {} : { pausedBecause: because }) };
  },
  clockResumed(session, { elapsed }, { at }) {
    delete session.halt;
    session.clock = { running: true, anchorAt: at, elapsed };
  },
  phaseEndMoved(session, { endsAt }) {
    if (!session.phase) return;
    // A vote that closes with the phase goes on closing with it.
    for (const vote of Object.values(session.votes)) {
      if (!vote.outcome && vote.closesAt === session.phase.endsAt) vote.closesAt = endsAt;
    }
    for (const proposal of Object.values(session.proposals)) {
      if (proposal.ballot?.closesAt === session.phase.endsAt) proposal.ballot = { ...proposal.ballot, closesAt: endsAt };
    }
    session.phase.endsAt = endsAt;
    session.phase.waiting = false;
  },
  phaseLengthSet(session, { turn, index, minutes }) {
    const changed = (turns: Turn[]): Turn[] =>
      turns.map((one) =>
        one.n === turn ? { ...one, phases: one.phases.map((phase, at) => (at === index ? { ...phase, minutes } : phase)) } : one,
      );
    if (session.exercise) session.exercise = { ...session.exercise, turns: changed(session.exercise.turns) };
    if (session.control) {
      const { exercise, seed } = session.control;
      session.control = { exercise: { ...exercise, turns: changed(exercise.turns) }, seed };
    }
  },
  exerciseEnded(session, { elapsed }, { at }) {
    delete session.halt;
    session.stage = 'ended';
    session.clock = { running: false, anchorAt: at, elapsed };
  },
};
