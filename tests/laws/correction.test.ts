import { canonical, FACILITATOR, type Session } from '@demarche/shared';
import { given, type Story } from '@demarche/shared/testing/given';
import { withWorld } from '@demarche/shared/testing/with-world';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Everything that follows from the world: values, mechanisms with their draws, crises with their steps. */
function derived({ world, mechanisms, builds, crises, crisisBooks, prices }: Session): string {
  const values = Object.fromEntries(Object.entries(world).map(([key, { value }]) => [key, value]));
  return canonical({ values, mechanisms, builds, crises, crisisBooks, prices });
}

const wrongs = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  key: fc.constantFrom('T:CHN~JPN', 'S:CHN~JPN', 'F:JPN~KOR', 'P:JPN', 'A:CHN', 'K:KOR'),
  /** What an inject did by mistake, and what it should have done: whole points within the range of every variable. */
  wrong: fc.integer({ min: -15, max: 30 }),
  right: fc.integer({ min: -15, max: 30 }),
  later: fc.integer({ min: 1, max: 24 }),
});

/** A session in which an inject moves a variable at minute 1; a crisis is live and a mechanism is being built. */
function played(seed: string, key: string, add: number): Story {
  const [variable, on] = key.split(':');
  const inject = {
    id: 'S-9',
    number: 9,
    title: 'A report',
    when: { turn: 1, offsetMin: 1 },
    from: { name: 'Desk' },
    media: 'cable' as const,
    to: [{ list: ['public'], variant: 'a' }],
    variants: { a: { text: 'A report.' } },
    effects: [{ var: variable!, on: on!, add }],
  };
  return given(withWorld({ injects: [inject] }), seed)
    .started()
    .and(FACILITATOR, 'startCrisis', { crisis: 'clash' })
    .and(FACILITATOR, 'adoptMechanism', { mechanism: { template: 'treaty' }, inForce: false, why: 'To have something built' })
    .after(1);
}

type Correct = (story: Story, key: string, value: number) => Story;
const correct: Correct = (story, key, value) => story.and(FACILITATOR, 'setWorld', { key, value, why: 'The report was wrong' });

const correctionHolds = (how: Correct) =>
  fc.property(wrongs, ({ seed, key, wrong, right, later }) => {
    const asItShouldBe = played(seed, key, right);
    const corrected = how(played(seed, key, wrong), key, asItShouldBe.session.world[key]!.value);
    expect(derived(corrected.after(later).session)).toBe(derived(asItShouldBe.after(later).session));
    // The log keeps both: what was done, and that it was put right.
    if (wrong !== right && wrong !== 0) expect(corrected.session.reasons![key]!.length).toBeGreaterThanOrEqual(2);
  });

describe('I15, a correction', () => {
  it('makes everything later what it would have been, while the log keeps both [WLD-6]', () => {
    fc.assert(correctionHolds(correct), { numRuns: 60 });
  }, 30_000);

  it('is not vacuous: it finds a correction that comes a turn late', () => {
    expect(
      fc.check(
        correctionHolds((story, key, value) => correct(story.after(5), key, value)),
        { numRuns: 60 },
      ).failed,
    ).toBe(true);
  }, 30_000);

  it('is not vacuous: it finds a correction that is only announced', () => {
    expect(
      fc.check(
        correctionHolds((story) => story),
        { numRuns: 60 },
      ).failed,
    ).toBe(true);
  }, 30_000);
});
