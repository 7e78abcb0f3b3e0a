import type { PrivateBrief, PublicExercise } from '../exercise/parts.ts';
import { standing, standingAtStart } from '../exercise/roster.ts';
import type { Exercise, Text } from '../exercise/schema.ts';
import { withStart } from '../exercise/start.ts';
import type { Evolvers } from './event.ts';

export interface OpeningEvents {
  /** First in every log, for the control room: the definition the session is played from, so the log needs no pack. */
  sessionOpened: { format: 1; exercise: Exercise; seed: string };
  scenarioTold: { exercise: PublicExercise };
  briefTold: { brief: PrivateBrief };
  /** The facilitator's choices for the start, with their names as the log's reader knows them: choice → option. */
  startChosen: { start: Record<string, string>; named: { choice: Text; option: Text }[]; changed: string[] };
  /** The context cards everybody reads; they take the place of those told before. */
  contextTold: { cards: { name: Text; text: Text }[] };
}

export const openingEvolvers: Evolvers<OpeningEvents> = {
  sessionOpened(session, { exercise, seed }) {
    const now = standingAtStart(exercise);
    session.control = { exercise: now, seed, ...(now === exercise ? {} : { whole: exercise }) };
    for (const inject of exercise.injects) {
      session.msel[inject.id] = { inject, stage: 'planned', adHoc: false, edited: false, deliveries: [], pending: [] };
    }
  },
  scenarioTold(session, { exercise }) {
    session.exercise = exercise;
    for (const delegation of exercise.delegations) {
      for (const seat of delegation.seats) session.seats[`${delegation.id}.${seat.id}`] = { ready: false, autopilot: false };
    }
  },
  briefTold(session, { brief }) {
    session.briefs[brief.delegation] = brief;
  },
  startChosen(session, { start }) {
    if (!session.control) return;
    const { control } = session;
    const pack = control.pack ?? control.whole ?? control.exercise;
    const begun = withStart(pack, start);
    const { seed, whole } = control;
    session.control = whole
      ? { exercise: standing(begun, session.exercise?.delegations ?? []), seed, pack, start, whole: begun }
      : { exercise: begun, seed, pack, start };
  },
  contextTold(session, { cards }) {
    session.context = cards;
  },
};
