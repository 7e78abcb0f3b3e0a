import { type Building, buildTurn, NOT_BEGUN, SETBACKS_TO_FAIL, upkeepTurn } from './build.ts';
import { type Income, type LedgerLine, pay, USUAL_INCOME, withIncome } from './capital.ts';
import type { Change } from './change.ts';
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
  ledger: LedgerLine[];
  changes: Change[];
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
  let { world: now, ledger } = withIncome(world, income);
  const risks: Risk[] = [];
  const charge = (kind: LedgerLine['kind'], mechanism: string, payments: Record<string, number>) => {
    now = pay(now, payments);
    ledger = [...ledger, ...Object.entries(payments).map(([code, amount]) => ({ code, kind, amount: -amount, mechanism }))];
  };
  const next = standings.map((standing): Standing => {
    const { mechanism, building, maturity } = standing;
    if (maturity !== undefined) {
      const kept = upkeepTurn(mechanism, building.price ?? {}, maturity, now);
      charge('upkeep', mechanism.id, kept.payments);
      return { ...standing, maturity: kept.maturity };
    }
    if (isAbandoned(standing) || turn < (mechanism.start ?? 0)) return standing;
    const built = buildTurn({ mechanism, building, world: now, seed, turn, eif: true });
    charge('instalment', mechanism.id, built.payments);
    if (built.risk) risks.push({ id: mechanism.id, chance: built.risk.chance.value, u: built.risk.u });
    return { mechanism, building: built.building, ...(built.inForce ? { maturity: 1 } : {}) };
  });
  const changes = peacetimeTurn(now, inForceOf(next));
  return { world: withChanges(now, changes), standings: next, risks, ledger, changes };
}
