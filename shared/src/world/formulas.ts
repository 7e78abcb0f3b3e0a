/**
 * Every formula of the simulation as a text a person can read, with the names of its inputs. A screen prints the
 * formula beside the inputs of the number in question; nothing else need be told to check it by hand.
 * `clamp(x, a, b)` is x cut to a … b; ∏ and “mean” run over what the inputs list.
 */
export const FORMULAS = {
  bite: '.45×oblig + .35×verif + .20×secr',
  cover: 'clamp((b + .15) ÷ (h + .15), 0, 1)',
  threatGap: 'mean over pairs of members of the difference of their threats ÷ 10',
  sovereigntyGap: 'mean over pairs of members of the difference of their strictness',
  buildTurns: '1 + ceil(6×b×(1 − .5×reuse))',
  setup: '(1 − .8×reuse)×(2 + 22×b×(.3 + .7×h))×(1 + .8×tp + 1.0×sv×b + .03×(n − 2)) + b×friction + status×b',
  instalment: 'setup ÷ turns',
  upkeep: '.05×setup',
  setback: 'clamp(.05 + .20×b×h + .33×b×T÷100 + .12×b×P÷100 − .40×S÷100, .01, .60)',
  inForce: '(1 − s)^n × (1 + n×s)',
  income: 'max(K, min(limit, K + perTurn))',
  unpaid: 'max(0, M − .1)',
  arms: '.5×T÷50',
  mitigation: '−M×(1.6×mitigation + .6×norms)×(.3 + .7×b)',
  fading: '−.5×F÷100',
  cooperation: 'M×6×dialogue×(1 − F÷100)',
  coercion: '−8×C',
  spillover: '.12×max(0, F − S)×(1 − T÷100)',
  verification: 'M×1.2×verif×(1 − S÷100)',
  contagion: 'rate×dT',
  range: 'limit − before',
  willingnessOutsider: 'clamp(.92 + .06×b, .02, .98)',
  willingnessParty: 'clamp(.92 + .10×b + .20×S÷100 − weight×h×(1 − .75×b)×(onT×T÷100 + .45×r÷top) − .08×P÷100, .02, .98)',
  effect: 'crisis×M×.60×fit×cover×chance',
  temper: 'min(.85, 1 − ∏(1 − e))',
  up: 'clamp(.04 + .22×T÷100 + .10×h + .07×P÷100 + .07×A÷100 + momentum − .10×I − .15×S÷100, .02, .90)×(1 − t)',
  down: 'min(1 − up, clamp(.12 + .10×I + .10×S÷100, .02, .60) + .40×t)',
  crossing: 'up×phi',
  shock: 'shock',
  rise: '4 of tension, −2 of strategic trust for a step up',
  fall: '−3 of tension, 1 of strategic trust for a step down',
  arrival: 'clamp(.05 + .25×T÷100, 0, .6)',
  drift: 'perTurn, once as many turns as “after” have passed “without” anything in force on a hard issue',
} as const;

export type FormulaId = keyof typeof FORMULAS;

/** A number with what it was reckoned from. */
export interface Reckoning {
  value: number;
  formula: FormulaId;
  inputs: Record<string, number>;
}
