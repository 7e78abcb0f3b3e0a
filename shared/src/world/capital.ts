import type { Reckoning } from './formulas.ts';
import { actorOf, type World } from './world.ts';

/** How capital grows: points a turn, up to a limit. */
export interface Income {
  perTurn: number;
  max: number;
}

export const USUAL_INCOME: Readonly<Income> = { perTurn: 2, max: 100 };

/** Capital after a turn's income. Whoever has more than the limit keeps it, but gets nothing on top. */
export function incomeReckoned(K: number, { perTurn, max }: Income = USUAL_INCOME): Reckoning {
  return { value: Math.max(K, Math.min(max, K + perTurn)), formula: 'income', inputs: { K, perTurn, limit: max } };
}

export const capitalTurn = (K: number, income: Income = USUAL_INCOME): number => incomeReckoned(K, income).value;

/** One line of the account of a country's capital: what came (+) or went (−), and for which mechanism. */
export interface LedgerLine {
  code: string;
  kind: 'income' | 'instalment' | 'upkeep';
  amount: number;
  mechanism?: string;
}

/** The world after a turn's income of everybody. */
export function withIncome(world: World, income: Income = USUAL_INCOME): { world: World; ledger: LedgerLine[] } {
  const actors = { ...world.actors };
  const ledger: LedgerLine[] = [];
  for (const [code, actor] of Object.entries(world.actors)) {
    const K = capitalTurn(actor.K, income);
    actors[code] = { ...actor, K };
    ledger.push({ code, kind: 'income', amount: K - actor.K });
  }
  return { world: { ...world, actors }, ledger };
}

/** The world after payments by code, which the payers could afford. */
export function pay(world: World, payments: Readonly<Record<string, number>>): World {
  const actors = { ...world.actors };
  for (const [code, amount] of Object.entries(payments)) {
    const actor = actorOf(world, code);
    actors[code] = { ...actor, K: Math.max(0, actor.K - amount) };
  }
  return { ...world, actors };
}
