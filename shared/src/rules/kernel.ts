import { actorsOf, ladderOf, mechanismOf, worldOf } from '../exercise/kernel.ts';
import type { Exercise } from '../exercise/schema.ts';
import type { MechanismState } from '../model/mechanism.ts';
import type { Session } from '../model/session.ts';
import type { InForce, Mechanism } from '../world/mechanism.ts';
import type { Actor, Dyad, World } from '../world/world.ts';

/** The session's world in the words of the simulation, as it is now; with the control room's knowledge. */
export function worldNow(session: Session): World {
  const exercise = session.control!.exercise;
  const start = worldOf(exercise);
  const now = (key: string, otherwise: number) => session.world[key]?.value ?? otherwise;
  const actors: Record<string, Actor> = {};
  for (const [code, actor] of Object.entries(start.actors)) {
    actors[code] = { ...actor, K: now(`K:${code}`, actor.K), P: now(`P:${code}`, actor.P), A: now(`A:${code}`, actor.A) };
  }
  const dyads: Record<string, Dyad> = {};
  for (const [pair, { T, S, F, I, C }] of Object.entries(start.dyads)) {
    dyads[pair] = {
      T: now(`T:${pair}`, T),
      S: now(`S:${pair}`, S),
      F: now(`F:${pair}`, F),
      I: now(`I:${pair}`, I),
      C: now(`C:${pair}`, C),
    };
  }
  return { ...start, actors, dyads };
}

/** A mechanism of the session as the simulation takes it, with what reservations leave of it. [SIG-5] [SIG-6] */
export function mechanismNow(exercise: Pick<Exercise, 'institutions'>, state: MechanismState): Mechanism {
  const { id, spec, members, reservations, notBetween } = state;
  return { ...mechanismOf(spec, members, exercise.institutions, id), reservations, notBetween };
}

/** What is in force, in the order of adoption. */
export function inForceNow(session: Session): InForce[] {
  const { exercise } = session.control!;
  return Object.values(session.mechanisms ?? {})
    .filter(({ stage }) => stage === 'inForce')
    .map((state) => ({ mechanism: mechanismNow(exercise, state), maturity: state.maturity }));
}

export const ladderNow = (session: Session) => ladderOf(session.control!.exercise.ladder);

export const actorsNow = (session: Session): string[] => actorsOf(session.control!.exercise);
