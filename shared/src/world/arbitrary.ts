import fc from 'fast-check';
import type { Card } from './card.ts';
import type { Setting } from './crisis.ts';
import type { Rule } from './deciding.ts';
import type { Ladder } from './ladder.ts';
import type { InForce, Mechanism } from './mechanism.ts';
import type { Dyad, World } from './world.ts';
import type { Planned } from './world-turn.ts';

/** Worlds, mechanisms and crises for tests that ask for what is always true. */

export const NAMES = ['AX', 'BX', 'CX', 'DX', 'EX'];
export const ISSUES = ['sea', 'arms', 'trade', 'health'];
const PAIRS = NAMES.flatMap((a, i) => NAMES.slice(i + 1).map((b): [string, string] => [a, b]));

/** With few decimals, so that a failing case can be read. */
const whole = (min: number, max: number, per: number) => fc.integer({ min: min * per, max: max * per }).map((n) => n / per);
export const share = whole(0, 1, 20);
export const score = whole(0, 100, 2);
const some = <T>(values: readonly T[], minLength = 0) => fc.shuffledSubarray([...values], { minLength });

const anyDyad: fc.Arbitrary<Dyad> = fc.record({ T: score, S: score, F: score, I: share, C: share });

const anyActor = fc.record({
  allied: fc.boolean(),
  sov: share,
  threat: fc.dictionary(fc.constantFrom(...ISSUES), whole(0, 10, 2)),
  K: score,
  P: score,
  A: score,
});

const anyIssue = fc.record({ kind: fc.constantFrom('traditional' as const, 'nontraditional' as const), hardness: share });

/** Relations are kept in either order of their parties, and some are not kept at all. */
export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    issues: fc.tuple(...ISSUES.map(() => anyIssue)),
    actors: fc.tuple(...NAMES.map(() => anyActor)),
    dyads: fc.tuple(...PAIRS.map(() => fc.record({ dyad: anyDyad, turned: fc.boolean(), kept: fc.integer({ min: 0, max: 5 }) }))),
    contagion: fc.array(
      fc.record({ from: fc.constantFrom(...PAIRS), to: some(PAIRS), rate: share }).map(({ from, to, rate }) => ({
        from: from.join('~'),
        to: to.map((pair) => pair.join('~')),
        rate,
      })),
      { maxLength: 2 },
    ),
  })
  .map(({ issues, actors, dyads, contagion }) => ({
    issues: Object.fromEntries(ISSUES.map((issue, i) => [issue, issues[i]!])),
    actors: Object.fromEntries(NAMES.map((name, i) => [name, actors[i]!])),
    dyads: Object.fromEntries(
      PAIRS.flatMap(([a, b], i) => {
        const { dyad, turned, kept } = dyads[i]!;
        return kept === 0 ? [] : [[turned ? `${b}~${a}` : `${a}~${b}`, dyad]];
      }),
    ),
    contagion,
  }));

export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  fc.constantFrom<Rule>(
    { type: 'consensus' },
    { type: 'unanimity' },
    { type: 'unanimity_minus', exclude: 'parties' },
    { type: 'simple_majority' },
    { type: 'parties' },
    { type: 'silence', windowMin: 30 },
  ),
  fc.record({ type: fc.constant('unanimity_minus' as const), minus: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    type: fc.constant('majority' as const),
    q: whole(0, 1, 12),
    base: fc.constantFrom('members' as const, 'present_voting' as const),
  }),
  fc.record({ type: fc.constant('veto' as const), holders: some(NAMES, 1), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    type: fc.constant('weighted' as const),
    weights: fc.dictionary(fc.constantFrom(...NAMES), whole(0, 3, 10)),
    threshold: whole(0, 5, 10).map((x) => x + 0.1),
  }),
  fc.record({ type: fc.constant('chair' as const), chair: fc.constantFrom(...NAMES) }),
);

export const anyMechanism: fc.Arbitrary<Mechanism> = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four'),
  issues: some(ISSUES, 1),
  // Mostly with everybody inside and quick to act, or most crises would see nothing happen.
  members: fc.oneof({ weight: 3, arbitrary: some(NAMES, 5) }, { weight: 1, arbitrary: some(NAMES, 2) }),
  rule: anyRule,
  fn: fc.record({ dialogue: share, norms: share, mitigation: share, crisis: share }),
  oblig: share,
  verif: share,
  secr: share,
  latencyHours: fc.constantFrom(0, 0, 6, 12, 24, 72),
  reuse: share,
  flex: share,
  alliance: fc.constantFrom('complementary' as const, 'silent' as const, 'limits' as const, 'supersedes' as const),
  statusSensitivity: whole(0, 10, 1),
  reservations: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: some(NAMES) }),
  notBetween: fc.oneof(
    { weight: 3, arbitrary: fc.constant<[string, string][]>([]) },
    { weight: 1, arbitrary: fc.shuffledSubarray(PAIRS, { maxLength: 2 }) },
  ),
});

export const anyInForce: fc.Arbitrary<InForce[]> = fc.array(
  fc.record({ mechanism: anyMechanism, maturity: fc.oneof(fc.constant(1), share) }),
  { maxLength: 3 },
);

/** Ids differ, as in every plan: they name the streams of setbacks. */
export const anyPlan: fc.Arbitrary<Planned[]> = fc.uniqueArray(
  fc.record({ mechanism: anyMechanism, start: fc.integer({ min: 0, max: 4 }) }).map(({ mechanism, start }) => ({ ...mechanism, start })),
  { maxLength: 3, selector: ({ id }) => id },
);

export const anyCard: fc.Arbitrary<Card> = fc.record({
  id: fc.constantFrom('collision', 'outbreak', 'launch'),
  issue: fc.constantFrom(...ISSUES),
  parties: some(NAMES, 2).map((names): [string, string] => [names[0]!, names[1]!]),
  rung0: fc.integer({ min: 0, max: 6 }),
  shock: whole(0, 30, 1),
  stepHours: fc.constantFrom(6, 12, 24),
  steps: fc.constantFrom(12, 20),
  momentum: whole(-1, 1, 20).map((x) => x / 10),
  technology: fc.option(fc.record({ timeCompression: fc.constantFrom(0.25, 0.5, 1), entanglement: fc.constantFrom(1, 1.5, 3) }), {
    nil: undefined,
  }),
});

export const anyLadder: fc.Arbitrary<Ladder | undefined> = fc.option(fc.record({ phi: fc.array(share, { minLength: 3, maxLength: 12 }) }), {
  nil: undefined,
});

export const anySeed = fc.integer({ min: 0, max: 9999 }).map((n) => `S${n}`);

/** A crisis about to break out. */
export const anySetting: fc.Arbitrary<Setting & { seed: string }> = fc.record({
  card: anyCard,
  world: anyWorld,
  inForce: anyInForce,
  ladder: anyLadder,
  seed: anySeed,
});
