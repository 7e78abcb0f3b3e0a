import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCard, anyInForce, anyMechanism, anyPlan, anySeed, anySetting, anyWorld, NAMES, score, share } from './arbitrary.ts';
import { u } from './chance.ts';
import { type Change, changeOf, type Part } from './change.ts';
import { drawsOf, moveOf, outbreakOf, runCrisis, type Setting, sceneOf } from './crisis.ts';
import { type CrisisStep, crisisStep, type StepInput } from './crisis-step.ts';
import { drain } from './drain.ts';
import { driftOf } from './drift.ts';
import { type InForce, type Mechanism, PRESETS } from './mechanism.ts';
import { peacetimeTurn, withChanges } from './peacetime.ts';
import { setupCost } from './price.ts';
import { points } from './range.ts';
import { type StressInput, stressRun } from './stress.ts';
import { actorOf, dyadKey, dyadOf, type World } from './world.ts';
import { type Planned, planned, type Standing, type WorldTurn, worldTurn } from './world-turn.ts';

/** What holds, and a planted fault that the same property finds: a property that finds nothing proves nothing. */
function invariant<F>(
  name: string,
  property: (subject: F) => fc.IProperty<never> | fc.IRawProperty<unknown>,
  real: F,
  faulty: F,
  numRuns = 300,
) {
  describe(name, () => {
    it('holds', () => {
      fc.assert(property(real) as fc.IProperty<unknown>, { numRuns });
    });
    it('is not vacuous: it finds a planted fault', () => {
      expect(fc.check(property(faulty) as fc.IProperty<unknown>, { numRuns }).failed).toBe(true);
    });
  });
}

type Seeded = Setting & { seed: string };
type Path = (setting: Seeded) => number[];
const path: Path = (setting) => runCrisis(setting).rungs;
const nowhereAbove = (lower: number[], upper: number[]) => lower.every((rung, k) => rung <= upper[k]!);
const withDyad = (world: World, [a, b]: readonly [string, string], over: { T?: number; S?: number }): World => ({
  ...world,
  dyads: { ...world.dyads, [dyadKey(world, a, b)]: { ...dyadOf(world, a, b), ...over } },
});

invariant<Path>(
  'I2: one more mechanism never raises a step of any path',
  (run) =>
    fc.property(anySetting, anyMechanism, fc.nat(), (setting, mechanism, at) => {
      const more = setting.inForce.toSpliced(at % (setting.inForce.length + 1), 0, { mechanism, maturity: 1 });
      return nowhereAbove(run({ ...setting, inForce: more }), run(setting));
    }),
  path,
  // Every mechanism shifts the dice of the next.
  (setting) => path({ ...setting, seed: `${setting.seed}${setting.inForce.length}` }),
);

invariant<Path>(
  'I3: more obligation, verification, secretariat or maturity never raises one',
  (run) =>
    fc.property(
      anySetting.filter(({ inForce }) => inForce.length > 0),
      fc.constantFrom('oblig' as const, 'verif' as const, 'secr' as const, 'maturity' as const),
      share,
      (setting, attribute, more) => {
        const [{ mechanism, maturity }, ...others] = setting.inForce as [InForce, ...InForce[]];
        const raised: InForce =
          attribute === 'maturity'
            ? { mechanism, maturity: Math.max(maturity, more) }
            : { mechanism: { ...mechanism, [attribute]: Math.max(mechanism[attribute], more) }, maturity };
        return nowhereAbove(run({ ...setting, inForce: [raised, ...others] }), run(setting));
      },
    ),
  path,
  // The bite scares members off.
  (setting) =>
    path({
      ...setting,
      inForce: setting.inForce.map((one) => {
        const { oblig, verif, secr } = one.mechanism;
        return { ...one, mechanism: { ...one.mechanism, oblig: 1 - oblig, verif: 1 - verif, secr: 1 - secr } };
      }),
    }),
  2000,
);

invariant<Path>(
  'I4: more tension at the start never lowers a path, more trust never raises one',
  (run) =>
    fc.property(anySetting, score, score, fc.constantFrom('T' as const, 'S' as const), (setting, one, other, variable) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((value) =>
        run({ ...setting, world: withDyad(setting.world, setting.card.parties, { [variable]: value }) }),
      );
      return variable === 'T' ? nowhereAbove(less!, more!) : nowhereAbove(more!, less!);
    }),
  path,
  // Somebody mixed up the two.
  (setting) => {
    const { T, S } = dyadOf(setting.world, ...setting.card.parties);
    return path({ ...setting, world: withDyad(setting.world, setting.card.parties, { T: S, S: T }) });
  },
);

const within = (x: number) => x >= 0 && x <= 100;
invariant<typeof moveOf>(
  'I5: tension and trust stay within 0 … 100, a rung on the ladder, and a step is one rung at most',
  (move) =>
    fc.property(anySetting, (setting) => {
      const scene = sceneOf(setting);
      let at = outbreakOf(setting.card, setting.world, setting.ladder);
      return drawsOf(setting.card, setting.seed).every((draw, k) => {
        const { rung } = at;
        at = { ...at, ...move(scene, k, at, draw) };
        return within(at.T) && within(at.S) && at.rung >= 0 && at.rung <= scene.top && Math.abs(at.rung - rung) <= 1;
      });
    }),
  moveOf,
  (scene, k, at, draw) => {
    const move = moveOf(scene, k, at, draw);
    return move.move < 0 ? { ...move, rung: at.rung - 1 } : move;
  },
);

invariant<typeof points>(
  'I5: a turn of the world leaves everything within 0 … 100',
  (cut) =>
    fc.property(anyWorld, anyPlan, anySeed, (start, plan, seed) => {
      let world = start;
      let standings: Standing[] = plan.map(planned);
      for (let turn = 0; turn < 12; turn += 1) {
        ({ world, standings } = worldTurn(world, standings, seed, turn));
        const drift = driftOf(turn, world, [], { after: 2, hardness: 0, perTurn: 9 });
        for (const [code, actor] of Object.entries(world.actors)) {
          world = { ...world, actors: { ...world.actors, [code]: { ...actor, P: cut(actor.P + (drift?.add ?? 0)) } } };
        }
      }
      const { dyads, actors } = world;
      return (
        Object.values(dyads).every(({ T, S, F }) => within(T) && within(S) && within(F)) &&
        Object.values(actors).every(({ K, P, A }) => within(K) && within(P) && within(A)) &&
        standings.every(({ maturity = 0 }) => maturity >= 0 && maturity <= 1)
      );
    }),
  points,
  (x) => x,
  100,
);

type Step = (input: StepInput) => CrisisStep;
invariant<Step>(
  'I7: a mechanism does nothing where a party is no member, or before its hour',
  (step) =>
    fc.property(anySetting, fc.nat({ max: 11 }), (setting, k) => {
      const { acts } = step({ ...setting, k, rung: 2, T: 50, S: 50 });
      const hours = k * setting.card.stepHours * (setting.card.technology?.timeCompression ?? 1);
      return setting.inForce.every(({ mechanism }, i) => {
        const may = setting.card.parties.every((party) => mechanism.members.includes(party)) && hours >= mechanism.latencyHours;
        return may || acts[i]!.e === 0;
      });
    }),
  crisisStep,
  (input) => crisisStep({ ...input, inForce: input.inForce.map((one) => ({ ...one, mechanism: { ...one.mechanism, latencyHours: 0 } })) }),
);

const widened = (world: World, by: number, variable: 'sov' | 'threat'): World => ({
  ...world,
  actors: Object.fromEntries(
    Object.entries(world.actors).map(([code, actor]) => [
      code,
      variable === 'sov'
        ? { ...actor, sov: actor.sov * by }
        : { ...actor, threat: Object.fromEntries(Object.entries(actor.threat).map(([issue, level]) => [issue, level * by])) },
    ]),
  ),
});
const notAbove = (a: number, b: number) => a <= b + 1e-9;
invariant<typeof setupCost>(
  'I8: the price never falls with bite or with gaps in threats and sovereignty, and never rises with reuse',
  (price) =>
    fc.property(anyMechanism, anyWorld, fc.constantFrom(...NAMES), share, (mechanism, world, code, x) => {
      const of = (over: Partial<Mechanism>, in_ = world) => price({ ...mechanism, ...over }, code, in_);
      return (
        notAbove(of({}), of({ oblig: Math.max(mechanism.oblig, x) })) &&
        notAbove(of({}), of({ verif: Math.max(mechanism.verif, x) })) &&
        notAbove(of({}, widened(world, x, 'threat')), of({})) &&
        notAbove(of({}, widened(world, x, 'sov')), of({})) &&
        notAbove(of({ reuse: Math.max(mechanism.reuse, x) }), of({}))
      );
    }),
  setupCost,
  // What exists already is paid for twice.
  (mechanism, code, world) => setupCost({ ...mechanism, reuse: -mechanism.reuse }, code, world),
);

type Turn = (world: World, standings: readonly Standing[], seed: string, turn: number) => WorldTurn;
invariant<Turn>(
  'I9: capital at the start and every line of the account come to capital now',
  (take) =>
    fc.property(anyWorld, anyPlan, anySeed, (start, plan, seed) => {
      let world = start;
      let standings: readonly Standing[] = plan.map(planned);
      const account = Object.fromEntries(Object.entries(start.actors).map(([code, { K }]) => [code, K]));
      for (let turn = 0; turn < 12; turn += 1) {
        const taken = take(world, standings, seed, turn);
        for (const { code, amount } of taken.ledger) account[code]! += amount;
        ({ world, standings } = taken);
      }
      return Object.entries(world.actors).every(([code, { K }]) => Math.abs(account[code]! - K) < 1e-9);
    }),
  worldTurn,
  (world, standings, seed, turn) => {
    const taken = worldTurn(world, standings, seed, turn);
    return { ...taken, ledger: taken.ledger.filter(({ kind }) => kind !== 'upkeep') };
  },
  150,
);

type Test = (input: StressInput) => string;
const tested: Test = (input) => JSON.stringify(drain(stressRun(input)));
const anyTest: fc.Arbitrary<StressInput> = fc.record({
  world: anyWorld,
  deck: fc.uniqueArray(anyCard, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  architectures: fc
    .array(anyPlan, { minLength: 1, maxLength: 2 })
    .map((plans) => plans.map((mechanisms, i) => ({ id: `plan${i}`, mechanisms }))),
  mode: fc.constantFrom('in-force' as const, 'full' as const),
  runs: fc.constant(4),
  turns: fc.constant(5),
});
const withMechanisms = (input: StressInput, change: (mechanism: Planned) => Planned): StressInput => ({
  ...input,
  architectures: input.architectures.map((one) => ({ ...one, mechanisms: one.mechanisms.map(change) })),
});

invariant<Test>(
  'I10: the name of a form changes nothing',
  (run) =>
    fc.property(anyTest, fc.constantFrom('formal', 'informal', 'built_on'), (input, form) => {
      return run(withMechanisms(input, (mechanism) => ({ ...mechanism, form }) as Planned)) === run(input);
    }),
  tested,
  (input) => tested(withMechanisms(input, (mechanism) => ('form' in mechanism ? { ...mechanism, ...PRESETS.formal } : mechanism))),
  60,
);

/** The paths of the cards of a deck, by card. */
type Paths = (setting: Omit<Seeded, 'card'>, deck: readonly Setting['card'][]) => Record<string, number[]>;
const paths: Paths = (setting, deck) => Object.fromEntries(deck.map((card) => [card.id, path({ ...setting, card })]));
invariant<Paths>(
  'I11: a stream that nobody refers to changes nothing',
  (run) =>
    fc.property(anySetting, anyCard, anySeed, ({ card, ...setting }, other, seed) => {
      u(seed, 'dice', 0);
      const added = { ...other, id: 'added' };
      return run(setting, [added, card])[card.id]!.join() === run(setting, [card])[card.id]!.join();
    }),
  paths,
  // One urn for all: what is drawn for one card is missing for the next.
  (setting, deck) => {
    let drawn = 0;
    return Object.fromEntries(
      deck.map((card) => {
        drawn += card.steps;
        return [card.id, path({ ...setting, card, seed: `${setting.seed}${drawn}` })];
      }),
    );
  },
);

/** The same under other codes. Relations are kept as they were, only the codes in them change. */
function relabelled<T>(value: T, as: Record<string, string>): T {
  const text = JSON.stringify(value).replace(
    /"([A-E]X)(?:~([A-E]X))?"/g,
    (_, a: string, b?: string) => `"${as[a]}${b ? `~${as[b]}` : ''}"`,
  );
  return JSON.parse(text);
}
type Whole = (input: { world: World; inForce: InForce[]; plan: Planned[]; card: Setting['card']; seed: string }) => unknown;
const whole: Whole = ({ world, inForce, plan, card, seed }) => ({
  path: path({ world, inForce, card, seed }),
  world: worldTurn(world, plan.map(planned), seed, 4).world,
  prices: plan.map((mechanism) => Object.fromEntries(NAMES.map((code) => [code, setupCost(mechanism, code, world)]))),
});
/** Independent of the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
invariant<Whole>(
  'I12: other codes for the delegations give the same results under those codes',
  (run) =>
    fc.property(
      anyWorld,
      anyInForce,
      anyPlan,
      anyCard,
      anySeed,
      fc.shuffledSubarray(NAMES, { minLength: 5 }),
      (world, inForce, plan, card, seed, order) => {
        const as = Object.fromEntries(NAMES.map((name, i) => [name, order[i]!]));
        const input = JSON.parse(JSON.stringify({ world, inForce, plan, card, seed }));
        return canonical(run(relabelled(input, as))) === canonical(relabelled(run(input), as));
      },
    ),
  whole,
  (input) => whole({ ...input, seed: input.seed + input.card.parties[0] }),
  150,
);

const addsUp = ({ was, value, parts }: Change) => parts.reduce((sum, { add }) => sum + add, was) === value;
type Build = typeof changeOf;
invariant<Build>(
  'I17: what a change is made of adds up to it exactly, also where its range cut it',
  (build) =>
    fc.property(score, fc.array(fc.integer({ min: -4000, max: 4000 }), { minLength: 1, maxLength: 5 }), (was, adds) => {
      const parts = adds.map((n): Part => ({ track: 'military', add: n / 30, formula: 'shock', inputs: {} }));
      const change = build('T', 'AX~BX', was, parts);
      return addsUp(change) && within(change.value);
    }),
  changeOf,
  (...given) => {
    const change = changeOf(...given);
    return { ...change, parts: change.parts.filter(({ formula }) => formula !== 'range') };
  },
);

describe('I17 in play', () => {
  it('holds for every change of a turn and of a crisis', () => {
    fc.assert(
      fc.property(anySetting, fc.nat({ max: 11 }), score, score, (setting, k, T, S) => {
        const changes = [
          ...peacetimeTurn(setting.world, setting.inForce),
          ...crisisStep({ ...setting, k, rung: 2, T, S }).changes,
          ...outbreakOf(setting.card, setting.world).changes,
        ];
        return changes.every(addsUp);
      }),
      { numRuns: 200 },
    );
  });
});

invariant<(setting: Setting) => number>(
  'temper never rises with the hardness of the issue',
  (temper) =>
    fc.property(anySetting, share, share, (setting, one, other) => {
      const at = (hardness: number) => {
        const issue = { kind: 'traditional' as const, hardness };
        return temper({ ...setting, world: { ...setting.world, issues: { ...setting.world.issues, [setting.card.issue]: issue } } });
      };
      return notAbove(at(Math.max(one, other)), at(Math.min(one, other)));
    }),
  (setting) => moveOf(sceneOf(setting), 11, { rung: 2, T: 50, S: 50 }, 0.5).temper,
  (setting) => {
    const scene = sceneOf(setting);
    return moveOf(sceneOf({ ...setting, weights: { hardness: -3, tension: 0.35 } }), 11, { rung: 2, T: 50, S: 50 }, 0.5).temper * scene.h;
  },
);

describe('every function', () => {
  it('answers with numbers where an exercise says next to nothing', () => {
    const empty: World = { issues: {}, actors: {}, dyads: {}, contagion: [] };
    fc.assert(
      fc.property(anySetting, anyPlan, (setting, plan) => {
        const results = [
          runCrisis({ ...setting, world: empty }),
          crisisStep({ ...setting, world: empty, k: 3, rung: 2, T: 50, S: 50 }),
          worldTurn(empty, plan.map(planned), 'S0', 4),
          plan.map((mechanism) => setupCost(mechanism, 'AX', empty)),
        ];
        return !/null|NaN/.test(JSON.stringify(results));
      }),
      { numRuns: 100 },
    );
  });
  it('changes nothing of what it is given', () => {
    fc.assert(
      fc.property(anySetting, anyPlan, (setting, plan) => {
        const before = JSON.stringify([setting, plan]);
        runCrisis(setting);
        crisisStep({ ...setting, k: 3, rung: 2, T: 50, S: 50 });
        worldTurn(setting.world, plan.map(planned), 'S0', 4);
        withChanges(setting.world, peacetimeTurn(setting.world, setting.inForce));
        actorOf(setting.world, 'AX');
        return JSON.stringify([setting, plan]) === before;
      }),
      { numRuns: 100 },
    );
  });
});
