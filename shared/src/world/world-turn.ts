import { type Building, buildTurn, capitalTurn, type Income, NOT_BEGUN, pay, SETBACKS_TO_FAIL, USUAL_INCOME, upkeepTurn } from './build.ts';
import type { InForce, Mechanism } from './mechanism.ts';
import { peacetimeTurn, withChanges } from './peacetime.ts';
import type { World } from './world.ts';

/** A mechanism in a plan: `start` is the turn, from 0, in which its building begins. */
export interface Planned extends Mechanism {
  start?: number | undefined;
}

/** Where a planned mechanism stands; `maturity` is that of a mechanism in force. */
export interface Standing {
  mechanism: Planned;
  building: Building;
  maturity?: number | undefined;
}

export const planned = (mechanism: Planned): Standing => ({ mechanism, building: NOT_BEGUN });

export const isAbandoned = ({ building }: Standing): boolean => building.setbacks >= SETBACKS_TO_FAIL;

export function inForceOf(standings: readonly Standing[]): InForce[] {
  return standings.flatMap(({ mechanism, maturity }) => (maturity === undefined ? [] : [{ mechanism, maturity }]));
}

/** A setback that was risked in a turn: the draw against its chance. */
export interface Risk {
  id: string;
  chance: number;
  u: number;
}

export interface WorldTurn {
  world: World;
  standings: Standing[];
  risks: Risk[];
}

/**
 * One turn of a plan left to itself: everybody's income; then, mechanism by mechanism in the order listed, upkeep of what
 * is in force or one turn of building; then the relations move, with what is in force by then.
 */
export function worldTurn(
  world: World,
  standings: readonly Standing[],
  seed: string,
  turn: number,
  income: Income = USUAL_INCOME,
): WorldTurn {
  let now = withIncome(world, income);
  const risks: Risk[] = [];
  const next: Standing[] = [];
  for (const standing of standings) {
    const { mechanism, building, maturity } = standing;
    if (maturity !== undefined) {
      const kept = upkeepTurn(mechanism, building.price ?? {}, maturity, now);
      now = pay(now, kept.payments);
      next.push({ ...standing, maturity: kept.maturity });
    } else if (isAbandoned(standing) || turn < (mechanism.start ?? 0)) {
      next.push(standing);
    } else {
      const built = buildTurn({ mechanism, building, world: now, seed, turn, eif: true });
      now = pay(now, built.payments);
      if (built.risk) risks.push({ id: mechanism.id, chance: built.risk.chance.value, u: built.risk.u });
      next.push({ mechanism, building: built.building, ...(built.inForce ? { maturity: 1 } : {}) });
    }
  }
  return { world: withChanges(now, peacetimeTurn(now, inForceOf(next))), standings: next, risks };
}

function withIncome(world: World, income: Income): World {
  const actors = Object.fromEntries(
    Object.entries(world.actors).map(([code, actor]) => [code, { ...actor, K: capitalTurn(actor.K, income) }]),
  );
  return { ...world, actors };
}
