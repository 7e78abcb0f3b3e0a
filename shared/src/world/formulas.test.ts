import { describe, expect, it } from 'vitest';
import { arrivalReckoned } from './arrival.ts';
import { upkeepTurn } from './build.ts';
import { incomeReckoned } from './capital.ts';
import { changeOf, type Part } from './change.ts';
import { crisisStep } from './crisis-step.ts';
import { FORMULAS, type FormulaId, type Reckoning } from './formulas.ts';
import { biteReckoned, buildTurnsReckoned, coverReckoned } from './mechanism.ts';
import { peacetimeTurn } from './peacetime.ts';
import { inForceReckoned, instalmentReckoned, setbackReckoned, setupReckoned, upkeepReckoned } from './price.ts';
import { ARCHITECTURES, CODES, cardOf, code, inForce, TENSE } from './reference.ts';
import { willingnessReckoned } from './temper.ts';

/** What a person with a calculator gets: the formula as it is printed, with the inputs as they are printed beside it. */
function byHand(formula: FormulaId, inputs: Record<string, number>): number {
  const product = Object.values(inputs).reduce((left, e) => left * (1 - e), 1);
  const source = FORMULAS[formula]
    .replace('∏(1 − e)', String(product))
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('^', '**');
  const { min, max, ceil } = Math;
  const clamp = (x: number, a: number, b: number) => min(b, max(a, x));
  const names = { ...inputs, min, max, ceil, clamp };
  return new Function(...Object.keys(names), `return ${source};`)(...Object.values(names));
}

/** Formulas that are a sentence; their numbers are all in the inputs, or in the sentence. */
const SENTENCES: FormulaId[] = ['threatGap', 'sovereigntyGap', 'rise', 'fall', 'drift'];

const steps = ARCHITECTURES.flatMap(({ id }) =>
  ['collision', 'nll', 'outbreak'].map((card) =>
    crisisStep({ card: cardOf(card), world: TENSE, inForce: inForce(id), seed: 'demo', k: 5, rung: 3, T: 60, S: 26 }),
  ),
);
const shaken = { ...TENSE, contagion: [{ from: 'CHN~USA', to: ['CHN~JPN'], rate: 0.15 }] };
shaken.dyads = { ...shaken.dyads, 'CHN~JPN': { T: 99.9, S: 26, F: 1, I: 0.6, C: 0.4 } };
const parts: Part[] = [
  ...peacetimeTurn(
    shaken,
    ARCHITECTURES.flatMap(({ id }) => inForce(id)),
  ),
  ...peacetimeTurn(shaken, []),
  changeOf('T', 'CHN~JPN', 99, [{ track: 'military', add: 8, formula: 'shock', inputs: { shock: 8 } }]),
].flatMap((change) => change.parts);

const reckonings: Reckoning[] = [
  ...steps.flatMap(({ why, acts }) => [why.up, why.down, why.temper, why.crossing, ...acts.map((act) => act.why)]),
  ...parts.map(({ add, formula, inputs }) => ({ value: add, formula, inputs })),
  ...ARCHITECTURES.flatMap(({ mechanisms }) => mechanisms).flatMap((mechanism) => [
    biteReckoned(mechanism),
    buildTurnsReckoned(mechanism),
    setbackReckoned(mechanism, TENSE),
    inForceReckoned(mechanism, TENSE),
    ...CODES.map((one) => setupReckoned(mechanism, one, TENSE)),
    instalmentReckoned(20, mechanism),
  ]),
  setupReckoned({ ...code, alliance: 'supersedes', statusSensitivity: 4 }, 'JPN', TENSE),
  upkeepReckoned(20),
  coverReckoned(0.4, 0.7),
  incomeReckoned(60),
  incomeReckoned(99),
  upkeepTurn(code, { JPN: 9999 }, 0.7, TENSE).why!,
  arrivalReckoned(TENSE),
  willingnessReckoned(0.4, 50, true, { h: 0.7, T: 60, S: 26, rung: 3, top: 9 }),
  willingnessReckoned(0.4, 50, true, { h: 0.7, T: 60, S: 26, rung: 3, top: 9 }, { hardness: 1.2, tension: 0.42 }),
  willingnessReckoned(0.4, 50, false, { h: 0.7, T: 60, S: 26, rung: 3, top: 9 }),
];

describe('a formula', () => {
  it('as it is printed, with the inputs beside it, gives the number', () => {
    const checked = reckonings.filter(({ formula }) => !SENTENCES.includes(formula));
    expect(checked.length).toBeGreaterThan(200);
    for (const { value, formula, inputs } of checked) expect(byHand(formula, inputs), FORMULAS[formula]).toBeCloseTo(value, 9);
  });
  it('is checked for every formula there is', () => {
    const used = new Set(reckonings.map(({ formula }) => formula));
    expect(Object.keys(FORMULAS).filter((formula) => !used.has(formula as FormulaId) && !SENTENCES.includes(formula as FormulaId))).toEqual(
      [],
    );
  });
});
