import { mechanismOf, membersOf } from '../exercise/kernel.ts';
import type { MechanismSpec } from '../exercise/schema.ts';
import type { DelegationId } from '../model/seat.ts';
import type { Session } from '../model/session.ts';
import { actorsNow, worldNow } from '../rules/kernel.ts';
import type { Reckoning } from '../world/formulas.ts';
import { biteReckoned, buildTurnsOf } from '../world/mechanism.ts';
import { inForceReckoned, instalmentOf, setbackReckoned, setupReckoned, upkeepOf } from '../world/price.ts';

/** What a mechanism is and costs as the world is now, with the control room's knowledge: exact, where a delegation can only guess. */
export interface AdoptionReckoned {
  members: DelegationId[];
  bite: Reckoning;
  buildTurns: number;
  /** Of one turn of building. */
  setback: Reckoning;
  /** That it comes into force at all, once it is begun. */
  inForce: Reckoning;
  prices: MemberPrice[];
}

export interface MemberPrice {
  delegation: DelegationId;
  setup: Reckoning;
  instalment: number;
  upkeep: number;
  /** What it has now. */
  capital: number;
}

/** Nothing outside the control room, which alone knows what it takes. */
export function adoptionReckoned(session: Session, spec: MechanismSpec): AdoptionReckoned | undefined {
  const exercise = session.control?.exercise;
  if (!exercise) return undefined;
  const world = worldNow(session);
  const members = membersOf(spec, actorsNow(session));
  const mechanism = mechanismOf(spec, members, exercise.institutions);
  return {
    members,
    bite: biteReckoned(mechanism),
    buildTurns: buildTurnsOf(mechanism),
    setback: setbackReckoned(mechanism, world),
    inForce: inForceReckoned(mechanism, world),
    prices: members.map((delegation) => {
      const setup = setupReckoned(mechanism, delegation, world);
      const due = { instalment: instalmentOf(setup.value, mechanism), upkeep: upkeepOf(setup.value) };
      return { delegation, setup, ...due, capital: world.actors[delegation]?.K ?? 0 };
    }),
  };
}
