import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

type Changes = Parameters<typeof withWorld>[0];
const play = (changes: Changes = {}) => given(withWorld(changes)).started();
const { world } = withWorld();
const value = (story: Story, key: string) => story.session.world[key]?.value;

describe('what is only perceived', () => {
  const noisy = () => play({ world: { ...world, perception: { noise: 6 } } });
  it('is told to each member as it sees it; the truth is the control room’s [WLD-3]', () => {
    const story = noisy();
    const seen = Object.keys(project(story.session, viewerOf('JPN.head')).world).filter((key) => key.startsWith('T:'));
    expect(seen).toEqual(['T:CHN~JPN@JPN', 'T:JPN~KOR@JPN']);
    expect(Math.abs(value(story, 'T:CHN~JPN@JPN')! - 50)).toBeLessThanOrEqual(6.5);
  });
  it('stays the same all turn long, follows the truth, and is judged anew next turn [WLD-3]', () => {
    const story = noisy();
    const before = value(story, 'T:CHN~JPN@JPN')!;
    const moved = story.and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 60, why: 'A step' });
    const again = moved.and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 61, why: 'Another' });
    expect(value(again, 'T:CHN~JPN@JPN')! - value(moved, 'T:CHN~JPN@JPN')!).toBe(1);
    expect(value(story, 'T:CHN~JPN@JPN')).toBe(before);
    const causes = story
      .after(26)
      .log.flatMap((event) => (event.type === 'worldChanged' && event.data.cause?.kind === 'assessment' ? [event.to] : []));
    expect(causes.length).toBeGreaterThan(5);
    expect(causes.every((to) => to.length === 1 && to[0]!.startsWith('d:'))).toBe(true);
  });
});

describe('bands', () => {
  it('tell everybody roughly where a delegation stands, and when it leaves the band [WLD-4]', () => {
    const story = play({ world: { ...world, bands: ['P'] } });
    expect(project(story.session, viewerOf('UN.desk')).world['band.P:JPN']?.value).toBe(2);
    story.when(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 59, why: 'x' }).tells('worldChanged', { key: 'P:JPN' }, ['d:JPN']);
    const within = story.when(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 59, why: 'x' }).events;
    expect(within.some((event) => event.to.includes('public'))).toBe(false);
    story
      .when(FACILITATOR, 'setWorld', { key: 'P:JPN', value: 61, why: 'x' })
      .tells('worldChanged', { key: 'band.P:JPN', was: 2, value: 3 }, ['public']);
  });
});

describe('the turn of the world', () => {
  it('brings income, and moves relations by what is in force [WLD-5]', () => {
    const bare = play().after(5);
    expect(value(bare, 'K:JPN')).toBe(62);
    // dT = .5 × 50 ÷ 50 with nothing in force.
    expect(value(bare, 'T:CHN~JPN')).toBeCloseTo(50.5, 10);
    const covered = play({ world: { ...world, inForce: ['treaty'] } }).after(5);
    expect(value(covered, 'T:CHN~JPN')!).toBeLessThan(50);
  });
  it('passes tension on where the exercise says so [WLD-5]', () => {
    const contagion = [{ from: 'CHN~JPN', to: ['CHN~KOR'], rate: 0.5 }];
    const story = play({ world: { ...world, contagion } }).after(5);
    expect(value(story, 'T:CHN~KOR')).toBeCloseTo(40 + 0.4 + 0.5 * 0.5, 10);
    expect(value(story, 'T:JPN~KOR')).toBeCloseTo(20.2, 10);
  });
  it('adds pressure once too many turns passed with nothing on a hard issue [WLD-5]', () => {
    const drifting = play({ world: { ...world, drift: { afterTurns: 2, add: 3 } } });
    expect(value(drifting.after(5), 'P:JPN')).toBe(50);
    expect(value(drifting.after(10), 'P:JPN')).toBe(53);
    expect(value(play({ world: { ...world, inForce: ['declaration'], drift: { afterTurns: 2, add: 3 } } }).after(10), 'P:JPN')).toBe(50);
  });
  it('leaves observers out of it [WLD-5]', () => {
    expect(Object.keys(play().after(5).session.world).filter((key) => key.endsWith(':UN'))).toEqual([]);
  });
});

describe('setting a variable', () => {
  it('is the facilitator’s, within the range, with a reason for the log [WLD-6]', () => {
    const story = play();
    story.when(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 70, why: 'A test' }).tells('worldReckoned', {}, ['control']);
    const set = story.and(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 70, why: 'A test' });
    expect(set.session.reasons!['T:CHN~JPN']!.at(-1)).toMatchObject({ was: 50, value: 70, cause: { kind: 'control', why: 'A test' } });
    expect(project(set.session, viewerOf('JPN.head')).world['T:CHN~JPN']).not.toHaveProperty('cause');
    story.when('JPN.head', 'setWorld', { key: 'T:CHN~JPN', value: 1, why: 'x' }).refusedWith('controlOnly');
    story.when(FACILITATOR, 'setWorld', { key: 'T:CHN~JPN', value: 101, why: 'x' }).refusedWith('outOfRange', { least: 0, most: 100 });
    story.when(FACILITATOR, 'setWorld', { key: '__proto__', value: 1, why: 'x' }).refusedWith('noSuchVariable');
  });
});

describe('the working of a change', () => {
  it('is kept with terms that sum to it, the cut by the range included [WLD-7]', () => {
    const inject = {
      id: 'S-9',
      number: 9,
      title: 'Shock',
      when: { turn: 1, offsetMin: 1 },
      from: { name: 'News' },
      media: 'newsclip' as const,
      to: [{ list: ['public'], variant: 'a' }],
      variants: { a: { text: 'Shock.' } },
      effects: [{ var: 'T', on: 'CHN~JPN', add: 70, track: 'military' }],
    };
    const story = play({ injects: [inject], world: { ...world, inForce: ['treaty'] } }).after(11);
    const [first] = story.session.reasons!['T:CHN~JPN']!;
    expect(first).toMatchObject({
      was: 50,
      value: 100,
      terms: [
        { track: 'military', add: 70, by: 'S-9' },
        { formula: 'range', add: -20 },
      ],
    });
    for (const reasons of Object.values(story.session.reasons!)) {
      for (const { was, value, terms } of reasons) {
        expect(terms.reduce((sum, term) => sum + term.add, 0)).toBeCloseTo(value - was, 9);
      }
    }
  });
});
