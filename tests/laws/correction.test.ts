import { canonical, FACILITATOR, type Fact, fold, redact, type Session, viewerOf } from '@demarche/shared';
import { compensate } from '@demarche/shared/rules/compensation';
import { standing } from '@demarche/shared/rules/corrections';
import { rederive } from '@demarche/shared/rules/rederive';
import { given, type Story } from '@demarche/shared/testing/given';
import { withWorld } from '@demarche/shared/testing/with-world';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { play } from './support/sessions.ts';

/** Everything that follows from the world: values, mechanisms, crises with their steps, what things cost. */
function derived({ world, mechanisms = {}, crises = {}, crisisBooks, prices = {}, turnsWithout = 0 }: Session): string {
  const there = Object.entries(mechanisms).filter(([, one]) => one.ended !== 'annulled');
  const standing = there.map(([id, { played: _played, ...rest }]) => [id, rest, prices[id]]);
  const live = Object.entries(crises).flatMap(([slot, { rung, ended }]) => (ended === 'annulled' ? [] : [[slot, rung, ended]]));
  const values = Object.fromEntries(Object.entries(world).map(([key, { value }]) => [key, value]));
  return canonical({ values, standing: standing.sort(), live: live.sort(), crisisBooks: crisisBooks ?? {}, turnsWithout });
}

const KEYS = ['T:CHN~JPN', 'S:CHN~JPN', 'F:JPN~KOR', 'P:JPN', 'A:CHN', 'K:KOR'];

/** Something that happens in the room, the same whatever the facts were. */
type Step =
  | { do: 'pass'; minutes: number }
  | { do: 'set'; key: string; value: number }
  | { do: 'order'; by: string; order: string; target: string; intensity: number }
  | { do: 'start' | 'end' | 'build' | 'force' | 'let' }
  | { do: 'rung'; rung: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 6 }) }) },
    fc.record({ do: fc.constant('set' as const), key: fc.constantFrom(...KEYS), value: fc.integer({ min: 0, max: 100 }) }),
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('order' as const),
        by: fc.constantFrom('JPN', 'CHN'),
        order: fc.constantFrom('pause', 'envoy', 'alert', 'raid', 'cancel'),
        target: fc.constant('KOR'),
        intensity: fc.integer({ min: 1, max: 3 }),
      }),
    },
    fc.record({ do: fc.constantFrom('start' as const, 'end' as const, 'build' as const, 'force' as const, 'let' as const) }),
    fc.record({ do: fc.constant('rung' as const), rung: fc.integer({ min: 0, max: 6 }) }),
  ),
  { minLength: 3, maxLength: 10 },
);

/** What is drawn that cannot be done now is not done; in both runs, or the case says nothing. */
function taken(story: Story, step: Step): Story | undefined {
  const deed = (name: Parameters<Story['and']>[1], input: unknown, seat: string = FACILITATOR): Story | undefined => {
    try {
      return story.and(seat, name, input);
    } catch {
      return undefined;
    }
  };
  switch (step.do) {
    case 'pass':
      return story.after(step.minutes);
    case 'set':
      return deed('setWorld', { key: step.key, value: step.value, why: 'By hand' });
    case 'order': {
      const type = story.session.exercise!.orders.find(({ id }) => id === step.order)!;
      const target = type.target === 'delegation' ? { target: step.target } : {};
      const intensity = (type.maxIntensity ?? 1) > 1 ? { intensity: step.intensity } : {};
      return deed('sealOrders', { orders: [{ order: step.order, text: '', ...target, ...intensity }] }, `${step.by}.head`);
    }
    case 'start':
      return deed('startCrisis', { crisis: 'clash' });
    case 'end':
      return deed('endCrisis', { crisis: 'clash' });
    case 'build':
    case 'force':
      return deed('adoptMechanism', { mechanism: { template: 'treaty' }, inForce: step.do === 'force', why: 'So that there is one' });
    case 'let':
      return deed('confirmRung', { crisis: 'clash', confirmed: true });
    case 'rung':
      return deed('setRung', { crisis: 'clash', rung: step.rung, why: 'As reported' });
  }
}

/** Both runs take the same steps, as long as the same can be done in both. */
function both(wrong: Story, right: Story, all: readonly Step[]): [Story, Story] {
  let [a, b] = [wrong, right];
  for (const step of all) {
    const [nextA, nextB] = [taken(a, step), taken(b, step)];
    fc.pre((nextA === undefined) === (nextB === undefined));
    [a, b] = [nextA ?? a, nextB ?? b];
  }
  return [a, b];
}

const EFFECTS = [
  { var: 'T', on: 'CHN~JPN' },
  { var: 'S', on: 'CHN~JPN' },
  { var: 'K', on: 'JPN' },
  { var: 'P', on: 'KOR' },
] as const;

interface Wrongs {
  seed: string;
  adds: [wrong: number, right: number][];
  starts: [wrong: boolean, right: boolean];
  noise: boolean;
  before: Step[];
  between: Step[];
  later: number;
}

const wrongs: fc.Arbitrary<Wrongs> = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  adds: fc.array(fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true })), {
    minLength: EFFECTS.length,
    maxLength: EFFECTS.length,
  }),
  starts: fc.tuple(fc.boolean(), fc.boolean()).filter(([wrong, right]) => wrong || !right),
  noise: fc.boolean(),
  before: steps,
  between: steps,
  later: fc.integer({ min: 1, max: 12 }),
});

/** A session in which an inject at minute 7 has these effects. */
function played({ seed, noise }: Wrongs, adds: readonly number[], starts: boolean): Story {
  const inject = {
    id: 'S-9',
    number: 9,
    title: 'A report',
    when: { turn: 2, offsetMin: 2 },
    from: { name: 'Desk' },
    media: 'cable' as const,
    to: [{ list: ['JPN'], variant: 'a' }],
    variants: { a: { text: 'A report.' } },
    effects: EFFECTS.map((effect, n) => ({ ...effect, add: adds[n]!, track: 'military' as const })),
    startsCrisis: starts ? ['clash'] : [],
  };
  const plain = withWorld({ injects: [inject] });
  const world = { ...plain.world, bands: ['P' as const], ...(noise ? { perception: { noise: 4 } } : {}) };
  return given({ ...plain, world }, seed).started();
}

type Correct = (story: Story, facts: Fact[]) => Story;
const correct: Correct = (story, facts) =>
  story.and(FACILITATOR, 'correctFact', { facts, why: 'The report was wrong', track: 'military', notices: [] });

const rightly = ({ adds, starts }: Wrongs): Fact[] => [
  { of: 'inject', inject: 'S-9', adds: adds.map(([, right]) => right), crises: starts[0] && starts[1] ? ['clash'] : [] },
];

/** The corrected run and the one in which it was right from the beginning, up to the correction. */
function runs(wrong: Wrongs): [Story, Story] {
  const [w, r] = [0, 1] as const;
  const wrongly = played(
    wrong,
    wrong.adds.map((one) => one[w]),
    wrong.starts[0],
  );
  const right = played(
    wrong,
    wrong.adds.map((one) => one[r]),
    wrong.starts[1],
  );
  const [a, b] = both(wrongly, right, wrong.before);
  const [c, d] = both(a.after(8), b.after(8), wrong.between);
  fc.pre(c.session.stage === 'running' && d.session.stage === 'running' && c.session.clock.running && d.session.clock.running);
  return [c, d];
}

const correctionHolds = (how: Correct) =>
  fc.property(wrongs, (wrong) => {
    const [wrongly, right] = runs(wrong);
    const corrected = how(wrongly, rightly(wrong));
    expect(derived(corrected.session)).toBe(derived(right.session));
    const [later, laterToo] = both(corrected.after(wrong.later), right.after(wrong.later), []);
    expect(derived(later.session)).toBe(derived(laterToo.session));
  });

describe('I15, a correction', () => {
  it('makes everything derived what it would have been, now and later [COR-1] [COR-2]', () => {
    fc.assert(correctionHolds(correct), { numRuns: 120 });
  }, 60_000);

  it('is not vacuous: it finds a correction that is only announced', () => {
    expect(
      fc.check(
        correctionHolds((story) => story),
        { numRuns: 60 },
      ).failed,
    ).toBe(true);
  }, 60_000);

  it('is not vacuous: it finds a correction that only shifts the numbers by what was wrong', () => {
    const shifting: Correct = (story, facts) => {
      const [fact] = facts;
      const was = story.session.msel['S-9']!.inject.effects;
      return EFFECTS.reduce((now, { var: variable, on }, n) => {
        const key = `${variable}:${on}`;
        const value = now.session.world[key]!.value + ((fact!.of === 'inject' ? fact!.adds[n]! : 0) - was[n]!.add);
        return now.and(FACILITATOR, 'setWorld', { key, value: Math.min(100, Math.max(0, value)), why: 'Shifted' });
      }, story);
    };
    expect(fc.check(correctionHolds(shifting), { numRuns: 60 }).failed).toBe(true);
  }, 60_000);

  it('is not vacuous: it finds a correction that forgets crises', () => {
    const forgetful: Correct = (story, facts) =>
      correct(
        story,
        facts.map((one) => (one.of === 'inject' ? { ...one, crises: ['clash'] } : one)),
      );
    const isStarted = (wrong: Wrongs) => (wrong.starts[0] ? forgetful : correct);
    const property = fc.property(wrongs, (wrong) => {
      const [wrongly, right] = runs({ ...wrong, starts: [true, false] });
      expect(derived(isStarted(wrong)(wrongly, rightly({ ...wrong, starts: [true, true] })).session)).toBe(derived(right.session));
    });
    expect(fc.check(property, { numRuns: 60 }).failed).toBe(true);
  }, 60_000);

  it('can itself be taken back, and that as well; the log keeps all of it [COR-4]', () => {
    fc.assert(
      fc.property(wrongs, (wrong) => {
        const [wrongly] = runs(wrong);
        const corrected = correct(wrongly, rightly(wrong));
        const first = Object.keys(corrected.session.corrections!)[0]!;
        const undone = corrected.and(FACILITATOR, 'undoCorrection', { correction: first, why: 'It was right', notices: [] });
        expect(derived(undone.session)).toBe(derived(wrongly.session));
        const second = Object.keys(undone.session.corrections!)[1]!;
        const again = undone.and(FACILITATOR, 'undoCorrection', { correction: second, why: 'It was not', notices: [] });
        expect(derived(again.session)).toBe(derived(corrected.session));
        expect(again.log.slice(0, wrongly.log.length)).toEqual(wrongly.log);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('changes no byte of the stream of whoever knows nothing of it [COR-3]', () => {
    fc.assert(
      fc.property(wrongs, (wrong) => {
        const only: Wrongs = { ...wrong, starts: [false, false], adds: wrong.adds.map(([a, b], n) => (n === 2 ? [a, b] : [1, 1])) };
        const [wrongly] = runs(only);
        const fact: Fact = { of: 'inject', inject: 'S-9', adds: only.adds.map(([, right]) => right), crises: [] };
        const corrected = wrongly.and(FACILITATOR, 'correctFact', {
          facts: [fact],
          why: 'The report was wrong',
          track: 'military',
          notices: [{ to: ['JPN'], title: 'Correction', text: 'The report was wrong.' }],
        });
        const heard = (story: Story, seat: string) => JSON.stringify(redact(story.log, viewerOf(seat)));
        const touched = new Set(corrected.log.slice(wrongly.log.length).flatMap(({ to }) => to));
        for (const code of ['JPN', 'KOR', 'CHN', 'UN']) {
          const seat = code === 'UN' ? 'UN.desk' : `${code}.head`;
          if (!touched.has('public') && !touched.has(`d:${code}`)) expect(heard(corrected, seat)).toBe(heard(wrongly, seat));
        }
        expect(touched.has('d:UN')).toBe(false);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** Generated sessions, with whatever happens in them, whose present state working everything out anew does not reach. */
function unreached(seeds: number, facts: (session: Session) => Fact[]): number[] {
  return Array.from({ length: seeds }, (_, seed) => seed).filter((seed) => {
    const { log, at } = play(seed, 90);
    const session = fold(log);
    if (session.stage === 'ended') return false;
    const why = { id: 'again', why: '', track: 'control' };
    const { should } = rederive(log, facts(session));
    return compensate(session, should, why, { seat: FACILITATOR, at, id: 'again' }).events.length > 0;
  });
}

describe('working everything out anew', () => {
  it('comes to the state there is, in sessions of every kind, also after corrections [COR-1] [COR-4]', () => {
    expect(unreached(50, (session) => standing(session).flatMap((one) => one.facts))).toEqual([]);
  }, 120_000);

  it('is not vacuous: without what was corrected it comes to another state', () => {
    expect(unreached(50, () => [])).not.toEqual([]);
  }, 120_000);
});
