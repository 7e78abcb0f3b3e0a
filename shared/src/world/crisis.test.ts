import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { u } from './chance.ts';
import { moveOf, outbreakOf, runCrisis, sceneOf } from './crisis.ts';
import { crisisStep } from './crisis-step.ts';
import { bite, PRESETS } from './mechanism.ts';
import { ARCHITECTURES, cardOf, code, declaration, hotlineNet, inForce, organisation, TENSE } from './reference.ts';
import { temperOf, willingness } from './temper.ts';

const collision = cardOf('collision');
const run = (id: string, card: Card = collision, seed = 'demo') => runCrisis({ card, world: TENSE, inForce: inForce(id), seed });

describe('one step of the collision', () => {
  it.each([
    ['none', 0, 0.2563, 0.211],
    ['informal', 0.0451, 0.2447, 0.229],
    ['statusquo', 0, 0.2563, 0.211],
    ['middle', 0.3933, 0.1555, 0.3683],
    ['formal', 0.4611, 0.1381, 0.3954],
  ])('under %s is tempered by %d, up with %d, down with %d', (id, temper, up, down) => {
    const step = crisisStep({ card: collision, world: TENSE, inForce: inForce(id), seed: 'demo', k: 5, rung: 3, T: 60, S: 26 });
    expect([step.temper, step.up, step.down].map((x) => Number(x.toFixed(4)))).toEqual([temper, up, down]);
  });
});

describe('the collision with the dice of “demo”', () => {
  it.each([
    ['none', '3 4 4 4 4 4 5 5 6 5 5 5 4'],
    ['middle', '3 4 4 4 4 4 5 5 5 4 4 4 3'],
    ['formal', '3 4 4 3 3 3 4 4 4 3 3 3 2'],
  ])('under %s goes %s', (id, path) => {
    expect(run(id).rungs.join(' ')).toBe(path);
  });
  it('goes the same way step by step in a live session', () => {
    for (const { id } of ARCHITECTURES) {
      const setting = { card: collision, world: TENSE, inForce: inForce(id), seed: 'demo' };
      let { rung, T, S } = outbreakOf(collision, TENSE);
      const rungs = [rung];
      for (let k = 0; k < collision.steps; k += 1) {
        ({ rung, T, S } = crisisStep({ ...setting, k, rung, T, S }));
        rungs.push(rung);
      }
      expect({ rungs, T, S }).toEqual({ rungs: run(id).rungs, T: run(id).T, S: run(id).S });
    }
  });
});

describe('whether a party picks up', () => {
  // At T 60, S 26, hardness .7 and domestic pressure 50. The .70 at the end of the second line comes to .6946.
  it.each([
    ['formal', [0.94, 0.92, 0.89, 0.86]],
    ['built_on', [0.84, 0.79, 0.74, 0.7]],
    ['informal', [0.77, 0.7, 0.63, 0.57]],
  ] as const)('under %s mechanisms is %j on the rungs 1, 3, 5, 7', (form, expected) => {
    const b = bite(PRESETS[form]);
    [1, 3, 5, 7].forEach((rung, i) => {
      expect(Math.abs(willingness(b, 50, { h: 0.7, T: 60, S: 26, rung, top: 9 }) - expected[i]!)).toBeLessThan(0.0055);
    });
  });
  it('falls with tension, rung and hardness, and rises with trust', () => {
    const at = { h: 0.7, T: 60, S: 26, rung: 3, top: 9 };
    const w = (over: Partial<typeof at>) => willingness(0.4, 50, { ...at, ...over });
    expect([w({ T: 70 }), w({ rung: 5 }), w({ h: 0.9 })].every((less) => less < w({}))).toBe(true);
    expect(w({ S: 50 })).toBeGreaterThan(w({}));
  });
});

describe('a mechanism in a crisis', () => {
  const step = (mechanism: typeof code, over: Partial<Card> = {}, k = 5) =>
    crisisStep({
      card: { ...collision, ...over },
      world: TENSE,
      inForce: [{ mechanism, maturity: 1 }],
      seed: 'demo',
      k,
      rung: 3,
      T: 60,
      S: 26,
    });

  it('does nothing before its hour', () => {
    expect([0, 1, 2, 3, 4].map((k) => step(code, {}, k).temper > 0)).toEqual([false, false, false, false, true]);
    expect(step(code, {}, 3).acts[0]).toMatchObject({ e: 0, idle: 'tooEarly' });
  });
  it('does nothing where a party is no member', () => {
    expect(step({ ...code, members: ['CHN', 'KOR'] }).acts[0]).toMatchObject({ e: 0, idle: 'notMember' });
  });
  it('does nothing on an issue it is not made for', () => {
    expect(step(organisation, { issue: 'health' }).acts[0]).toMatchObject({ e: 0, fit: 0, idle: 'noFit' });
  });
  it('is the only thing that tempers: without it there is no temper, and all else is the same', () => {
    const with_ = step(code);
    const without = step({ ...code, fn: { ...code.fn, crisis: 0 } });
    expect(with_.temper).toBeGreaterThan(0);
    expect(without.temper).toBe(0);
    expect(without.u).toBe(with_.u);
  });
  it('that needs 24 hours misses a crisis of compressed time that it otherwise tempers', () => {
    const compressed = { ...collision, technology: { timeCompression: 0.25 } };
    const acts = (card: Card) => runCrisis({ card, world: TENSE, inForce: [{ mechanism: code, maturity: 1 }], seed: 'demo' }).firstActed;
    expect([acts(collision), acts(compressed)]).toEqual([4, undefined]);
    expect(step(code, compressed, 11)).toMatchObject({ hours: 16.5, temper: 0 });
  });
  it('acts less where a member has a reservation', () => {
    expect(step({ ...code, reservations: ['JPN'] }).temper).toBeLessThan(step(code).temper);
  });
  it('does nothing where one party objects to the reservation of the other, and says so', () => {
    const [one, other] = collision.parties;
    expect(step({ ...code, notBetween: [[other, one]] }).acts[0]).toMatchObject({ e: 0, idle: 'notBetween' });
    expect(step({ ...code, notBetween: [[one, 'KOR']] }).temper).toBe(step(code).temper);
  });
  it('tells how it came to what it did', () => {
    const { acts, why, up, down, temper } = step(hotlineNet);
    const [act] = acts;
    expect(act).toMatchObject({ mechanism: 'hotline_net', fit: 1 });
    expect(act!.e).toBeCloseTo(0.6 * 0.6 * act!.cover * act!.chance, 12);
    expect(act!.chance).toBe(act!.willingness['CHN']! * act!.willingness['JPN']!);
    expect([why.up.value, why.down.value, why.temper.value]).toEqual([up, down, temper]);
    expect(why.temper.inputs).toEqual({ hotline_net: act!.e });
  });
});

describe('a step', () => {
  const scene = sceneOf({ card: collision, world: TENSE, inForce: [] });
  const at = { rung: 6, T: 60, S: 26 };

  it('down eases tension and builds trust', () => {
    expect(moveOf(scene, 0, at, 0)).toMatchObject({ move: -1, rung: 5, T: 57, S: 27 });
    expect(moveOf(scene, 0, { rung: 0, T: 1, S: 100 }, 0)).toMatchObject({ move: -1, rung: 0, T: 0, S: 100 });
  });
  it('of neither kind changes nothing', () => {
    expect(moveOf(scene, 0, at, 0.5)).toMatchObject({ move: 0, ...at });
  });
  it('up raises tension also where a firebreak holds', () => {
    const { up } = moveOf(scene, 0, at, 0);
    expect(moveOf(scene, 0, at, 1 - up)).toMatchObject({ move: 1, crossed: false, rung: 6, T: 64, S: 24 });
    expect(moveOf(scene, 0, at, 1 - up * 0.55)).toMatchObject({ move: 1, crossed: true, rung: 7, T: 64, S: 24 });
  });
  it('leads nowhere from the top rung', () => {
    expect(moveOf(scene, 0, { rung: 9, T: 60, S: 26 }, 0)).toMatchObject({ move: 1, crossed: false, rung: 9, T: 64, S: 24 });
  });
  it('crosses the nuclear firebreak more easily where forces are entangled', () => {
    const tangled = (entanglement: number) =>
      sceneOf({ card: { ...collision, technology: { entanglement } }, world: TENSE, inForce: [] }).phi;
    expect([tangled(1)[7], tangled(2)[7], tangled(5)[7], tangled(2)[6]]).toEqual([0.4, 0.8, 1, 0.55]);
  });
  it('is told with what it did to the relation', () => {
    const step = crisisStep({ card: collision, world: TENSE, inForce: [], seed: 'demo', k: 0, rung: 3, T: 60, S: 26 });
    expect(step.u).toBe(u('demo', 'collision', 0));
    expect(step.changes).toMatchObject([
      { variable: 'T', dyad: 'CHN~JPN', was: 60, value: 64, parts: [{ track: 'military', add: 4, by: 'collision' }] },
      { variable: 'S', dyad: 'CHN~JPN', was: 26, value: 24 },
    ]);
  });
});

describe('an outbreak', () => {
  it('raises tension by the shock, at most to 100', () => {
    expect(outbreakOf(collision, TENSE)).toMatchObject({ rung: 3, T: 60, S: 26 });
    expect(outbreakOf({ ...collision, shock: 90 }, TENSE)).toMatchObject({ T: 100, changes: [{ parts: [{ add: 90 }, { add: -42 }] }] });
    expect(outbreakOf({ ...collision, shock: 0 }, TENSE).changes).toEqual([]);
  });
  it('stays on the ladder', () => {
    expect(outbreakOf({ ...collision, rung0: 7 }, TENSE, { phi: [1, 1, 1] }).rung).toBe(3);
  });
});

describe('mechanisms together', () => {
  it('temper with diminishing returns, and never all', () => {
    expect(temperOf([])).toBe(0);
    expect(temperOf([0.2, 0.5])).toBeCloseTo(0.6, 12);
    expect(temperOf([0.6, 0.6, 0.6])).toBe(0.85);
  });
  it('reach further than a declaration alone', () => {
    const both = [declaration, organisation].map((mechanism) => ({ mechanism, maturity: 1 }));
    const path = runCrisis({ card: collision, world: TENSE, inForce: both, seed: 'demo' }).rungs;
    run('formal').rungs.forEach((rung, k) => {
      expect(path[k]).toBeLessThanOrEqual(rung);
    });
  });
});
