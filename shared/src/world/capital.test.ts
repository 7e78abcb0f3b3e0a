import { describe, expect, it } from 'vitest';
import { capitalTurn, incomeReckoned, pay, withIncome } from './capital.ts';
import { TENSE } from './reference.ts';

describe('political capital', () => {
  it('grows by two points a turn, up to a hundred', () => {
    expect([60, 99, 100].map((K) => capitalTurn(K))).toEqual([62, 100, 100]);
    expect(incomeReckoned(60)).toEqual({ value: 62, formula: 'income', inputs: { K: 60, perTurn: 2, limit: 100 } });
  });
  it('is not taken away by a limit that was lowered', () => {
    expect(capitalTurn(60, { perTurn: 2, max: 50 })).toBe(60);
  });
  it('has every point in the account', () => {
    const { world, ledger } = withIncome(TENSE);
    expect(world.actors['JPN']!.K).toBe(62);
    expect(ledger).toContainEqual({ code: 'JPN', kind: 'income', amount: 2 });
    expect(pay(world, { JPN: 10 }).actors['JPN']!.K).toBe(52);
    expect(TENSE.actors['JPN']!.K).toBe(60);
  });
});
