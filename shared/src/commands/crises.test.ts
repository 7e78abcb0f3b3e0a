import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { viewerOf } from '../rules/audience.ts';
import { project } from '../rules/project.ts';
import { given, type Story } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';

const play = (changes: Parameters<typeof withWorld>[0] = {}) => given(withWorld(changes)).started();
const clash = (story = play()) => story.and(FACILITATOR, 'startCrisis', { crisis: 'clash' });
const slots = (story: Story, seat: string) => Object.keys(project(story.session, viewerOf(seat)).crises ?? {});
const card = withWorld().crises[0]!;

describe('a crisis breaks out', () => {
  it('with its shock, known to all from a rung noticed by all [CRI-1]', () => {
    const story = clash();
    expect(story.session.crises!['clash']).toMatchObject({ rung: 3, peak: 3, parties: ['CHN', 'JPN'] });
    expect(story.session.world['T:CHN~JPN']).toMatchObject({ value: 58, cause: { kind: 'crisis', crisis: 'clash' } });
    expect(slots(story, 'KOR.head')).toEqual(['clash~public']);
    expect(slots(story, 'CHN.head')).toEqual(['clash~parties', 'clash~public']);
  });
  it('known to its parties alone below that, and to all once it rises [CRI-1] [CRI-3]', () => {
    const story = clash(play({ crises: [{ ...card, rung0: 1 }] }));
    expect(slots(story, 'KOR.head')).toEqual([]);
    expect(slots(story, 'JPN.head')).toEqual(['clash~parties']);
    const risen = story.and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 2, why: 'It is in the papers' });
    expect(project(risen.session, viewerOf('KOR.head')).crises!['clash~public']).toMatchObject({ rung: 2, history: [[0, 2]] });
    expect(risen.session.crises!['clash~parties']!.history.map(([, rung]) => rung)).toEqual([1, 2]);
  });
  it('with an inject, and once only [CRI-1]', () => {
    const inject = {
      id: 'S-9',
      number: 9,
      title: 'Contact',
      when: { turn: 1, offsetMin: 1 },
      from: { name: 'Coast guard' },
      media: 'cable' as const,
      to: [{ list: ['CHN', 'JPN'], variant: 'a' }],
      variants: { a: { text: 'Contact.' } },
      startsCrisis: ['clash'],
      effects: [{ var: 'mu', on: 'clash', add: 0.1 }],
    };
    const story = play({ injects: [inject] }).after(1);
    expect(story.session.crisisBooks!['clash']!.momentum).toBeCloseTo(0.15, 10);
    story.when(FACILITATOR, 'startCrisis', { crisis: 'clash' }).refusedWith('crisisBrokeOut');
    story.when(FACILITATOR, 'startCrisis', { crisis: 'storm' }).refusedWith('noSuchCrisis');
    story.when('JPN.head', 'startCrisis', { crisis: 'clash' }).refusedWith('controlOnly');
  });
  it('by itself where the exercise says so, with the dice of the turn [CRI-6]', () => {
    const dyads = Object.fromEntries(['CHN~JPN', 'CHN~KOR', 'JPN~KOR'].map((pair) => [pair, { T: 100, S: 0, F: 0, I: 0.1 }]));
    const arrives = (seed: string) => {
      const story = given(withWorld({ world: { dyads, arrival: { crises: ['clash'] } } }), seed)
        .started()
        .after(29);
      return story.session.crises?.['clash'] !== undefined;
    };
    const seeds = Array.from({ length: 12 }, (_, n) => `s${n}`);
    const share = seeds.filter(arrives).length / seeds.length;
    expect(share).toBeGreaterThan(0.5);
    expect(play().after(29).session.crises).toBeUndefined();
  });
});

describe('a live crisis', () => {
  it('takes its steps at the end of a phase, the working kept for the control room [CRI-2]', () => {
    const story = clash().after(5);
    const { steps } = story.session.crisisBooks!['clash']!;
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ k: 0, was: 3 });
    const stepped = story.log.find((event) => event.type === 'crisisStepped');
    expect(stepped?.to).toEqual(['control']);
    expect(project(story.session, viewerOf('JPN.head')).crisisBooks).toBeUndefined();
  });
  it('is tempered by what is in force, with the same dice [CRI-2]', () => {
    const world = withWorld();
    const bare = clash().after(5).session.crisisBooks!['clash']!.steps[0]!;
    const covered = clash(
      play({
        world: { ...world.world, inForce: ['treaty'] },
        mechanisms: world.mechanisms.map((one) => ({ ...one, latencyHours: 0 })),
      }),
    ).after(5).session.crisisBooks!['clash']!.steps[0]!;
    expect(covered.u).toBe(bare.u);
    expect(bare.temper).toBe(0);
    expect(covered.temper).toBeGreaterThan(0.1);
    expect(covered.up).toBeLessThan(bare.up);
    expect(covered.acts.map((act) => act.mechanism)).toEqual(['treaty']);
  });
  it('is over after its last step [CRI-2]', () => {
    const story = clash().after(20);
    expect(story.session.crisisBooks!['clash']!.steps).toHaveLength(3);
    expect(story.session.crises!['clash']!.ended).toBe('over');
    expect(story.session.crises!['clash~public']!.ended).toBe('over');
  });
  it('waits for the facilitator where a rise asks for confirmation [CRI-4]', () => {
    // Momentum that cannot but rise, from just below the rung of confirmation.
    const rising = { ...card, rung0: 5, momentum: 1, shock: 50 };
    const always = withWorld().ladder.rungs.map((rung) => ({ ...rung, phi: 1 }));
    const waiting = ['a', 'b', 'c', 'd', 'e', 'f']
      .map((seed) => clash(given(withWorld({ crises: [rising], ladder: { rungs: always } }), seed).started()).after(5))
      .find((story) => story.session.crisisBooks!['clash']!.awaiting === 6)!;
    expect(waiting.session.crises!['clash']!.rung).toBe(5);
    const overdue = waiting.after(5);
    expect(overdue.session.crisisBooks!['clash']).toMatchObject({ owed: 1, steps: [{ k: 0 }] });
    const answered = overdue.and(FACILITATOR, 'confirmRung', { crisis: 'clash', confirmed: false });
    expect(answered.session.crisisBooks!['clash']!.steps.map(({ k }) => k)).toEqual([0, 1]);
    waiting
      .when(FACILITATOR, 'confirmRung', { crisis: 'clash', confirmed: true })
      .tells('crisisMoved', { slot: 'clash~public', rung: 6 }, ['public']);
    const denied = waiting.and(FACILITATOR, 'confirmRung', { crisis: 'clash', confirmed: false });
    expect(denied.session.crises!['clash']!.rung).toBe(5);
    denied.when(FACILITATOR, 'confirmRung', { crisis: 'clash', confirmed: true }).refusedWith('nothingAwaits');
    waiting.when('JPN.head', 'confirmRung', { crisis: 'clash', confirmed: true }).refusedWith('controlOnly');
  });
  it('waits for the facilitator where an order would lift it [CRI-4]', () => {
    const sealed = clash().and('JPN.head', 'sealOrders', { orders: [{ order: 'raid', target: 'CHN', text: '' }] });
    const story = sealed.after(5);
    expect(story.session.crisisBooks!['clash']).toMatchObject({ awaiting: 5, asked: { by: 'JPN', order: 'raid' } });
    expect(story.log.find((event) => event.type === 'crisisAwaits')?.to).toEqual(['control']);
  });
  it('stands where the facilitator sets it, with a reason, and ends by its word [CRI-5]', () => {
    const story = clash().and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 1, why: 'Talks' });
    expect(story.session.crises!['clash']).toMatchObject({ rung: 1, was: 3, peak: 3 });
    story.when(FACILITATOR, 'setRung', { crisis: 'clash', rung: 12, why: 'x' }).refusedWith('outOfRange', { most: 9 });
    const over = story.and(FACILITATOR, 'endCrisis', { crisis: 'clash' });
    expect(over.session.crises!['clash~parties']!.ended).toBe('control');
    // One that is over is live again where it is set.
    const again = over.and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 2, why: 'It was not over' }).session.crises!['clash']!;
    expect(again.rung).toBe(2);
    expect(again.ended).toBeUndefined();
    clash().when(FACILITATOR, 'setRung', { crisis: 'unheard', rung: 2, why: 'x' }).refusedWith('noSuchCrisis');
  });
  it('stops play on the last rung of the ladder [CRI-5]', () => {
    const story = clash().and(FACILITATOR, 'setRung', { crisis: 'clash', rung: 9, why: 'As far as it goes' });
    expect(story.session.clock).toMatchObject({ running: false, pausedBecause: 'Nuclear use: play stops' });
    expect(story.session.crises!['clash']!.ended).toBe('stopped');
  });
  it('climbs the ladder of the exercise, whatever its length, also without relations [CRI-2]', () => {
    const rungs = ['calm', 'talk', 'push', 'clash', 'fight', 'war'].map((label, n) => ({ n, label, phi: n === 5 ? 0 : 1 }));
    const story = clash(play({ ladder: { rungs, confirmFrom: 5, stopAt: 5 }, world: {} })).after(20);
    expect(story.session.crisisBooks!['clash']!.steps).toHaveLength(3);
  });
});
