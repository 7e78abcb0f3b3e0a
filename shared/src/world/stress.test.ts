import { describe, expect, it } from 'vitest';
import { hash32 } from './chance.ts';
import { contributionRun } from './contribution.ts';
import { runCrisis } from './crisis.ts';
import { drain } from './drain.ts';
import { ARCHITECTURES, DECK, DETENTE, inForce, TENSE } from './reference.ts';
import { type StressInput, type StressResult, stressRun } from './stress.ts';
import type { Group } from './stress-groups.ts';

const input = (over: Partial<StressInput> = {}): StressInput => ({
  world: TENSE,
  deck: DECK,
  architectures: ARCHITECTURES,
  mode: 'in-force',
  runs: 600,
  baseline: 'none',
  ...over,
});
const test = (over: Partial<StressInput> = {}) => drain(stressRun(input(over)));

const standing = test();
const builtTense = test({ mode: 'full' });
const builtDetente = test({ mode: 'full', world: DETENTE });

const of = (result: StressResult, id: string) => result.architectures.find((one) => one.id === id)!;
/** Share of crises that reached rung 5 and rung 7, as printed. */
const shares = (result: StressResult, id: string, group: Group) =>
  of(result, id)
    .groups[group]!.peaks.map(({ share }) => share.value.toFixed(3))
    .join('/');

describe('the reference table', () => {
  it.each([
    ['none', '0.598/0.164', '0.592/0.150', '0.023', '0.607/0.174', '0.395/0.070'],
    ['informal', '0.558/0.146', '0.553/0.129', '0.007', '0.545/0.140', '0.342/0.053'],
    ['statusquo', '0.568/0.155', '0.592/0.150', '0.003', '0.527/0.136', '0.320/0.049'],
    ['middle', '0.376/0.066', '0.358/0.041', '0.001', '0.360/0.062', '0.201/0.020'],
    ['formal', '0.278/0.034', '0.247/0.021', '0.023', '0.434/0.100', '0.155/0.010'],
  ])('has for %s: hard %s, fast %s, soft %s; built first in a tense start %s, after détente %s', (id, hard, fast, soft, tense, detente) => {
    expect(shares(standing, id, 'hard')).toBe(hard);
    expect(shares(standing, id, 'hardFast')).toBe(fast);
    expect(shares(standing, id, 'soft').slice(0, 5)).toBe(soft);
    expect(shares(builtTense, id, 'hard')).toBe(tense);
    expect(shares(builtDetente, id, 'hard')).toBe(detente);
  });
  it.each([
    ['none', '0.0', '1.00', 0],
    ['informal', '8.0', '1.00', 2],
    ['statusquo', '13.1', '0.97', 3],
    ['middle', '19.2', '0.93', 4],
    ['formal', '31.0', '0.51', 6],
  ])('has for %s: cost %s, in force %s, turns %d', (id, cost, chance, turns) => {
    const facts = of(standing, id);
    expect([facts.cost.mean.toFixed(1), facts.pInForce.toFixed(2), facts.buildTurns]).toEqual([cost, chance, turns]);
  });
  it('counts the same cards in every group', () => {
    const { groups } = of(standing, 'none');
    expect(Object.entries(groups).map(([group, { cards }]) => [group, cards])).toEqual([
      ['hard', 7],
      ['hardFast', 3],
      ['soft', 3],
      ['all', 11],
    ]);
  });
});

describe('a stress test', () => {
  it('pairs runs: what differs from the baseline is far more certain than either share', () => {
    const hard = of(standing, 'formal').groups.hard!.peaks[0]!;
    const none = of(standing, 'none').groups.hard!.peaks[0]!;
    expect(hard.against!.value).toBeCloseTo(hard.share.value - none.share.value, 12);
    expect(hard.against!.high).toBeLessThan(0);
    const apart = hard.share.se * hard.share.se + none.share.se * none.share.se;
    expect(hard.against!.se * hard.against!.se).toBeLessThan(0.8 * apart);
    expect(none.against).toEqual({ value: 0, se: 0, low: 0, high: 0 });
  });
  it('counts by hand what it counts', () => {
    const card = DECK[0]!;
    const runs = 40;
    const { groups } = of(test({ deck: [card], runs, thresholds: [4] }), 'middle');
    const courses = Array.from({ length: runs }, (_, s) => runCrisis({ card, world: TENSE, inForce: inForce('middle'), seed: `S${s}` }));
    const share = (holds: (rungs: number[]) => boolean) => courses.filter(({ rungs }) => holds(rungs)).length / runs;
    const all = groups.all!;
    expect(all.peaks[0]!.share.value).toBeCloseTo(
      share((rungs) => Math.max(...rungs) >= 4),
      12,
    );
    expect(all.contained).toBeCloseTo(
      share((rungs) => rungs.at(-1)! <= rungs[0]!),
      12,
    );
    expect(all.stepsHigh).toBeCloseTo(
      courses.reduce((sum, { rungs }) => sum + rungs.slice(1).filter((rung) => rung >= 4).length, 0) / runs,
      12,
    );
    expect(all.meanPeak.value).toBeCloseTo(courses.reduce((sum, { rungs }) => sum + Math.max(...rungs), 0) / runs, 12);
  });
  it('says how many crises something acted on, and how soon', () => {
    const acted = (id: string, group: Group) => [of(standing, id).groups[group]!.actedOn, of(standing, id).groups[group]!.hoursToFirst];
    expect(acted('none', 'hard')).toEqual([0, undefined]);
    expect(acted('statusquo', 'hardFast')).toEqual([0, undefined]);
    expect(acted('middle', 'hardFast')).toEqual([1, 6]);
    expect(acted('formal', 'hardFast')).toEqual([1, 12]);
  });
  it('says in how many runs everything was built', () => {
    expect(of(builtTense, 'formal').built).toBeCloseTo(of(builtTense, 'formal').pInForce, 1);
    expect(of(standing, 'formal').built).toBeUndefined();
  });
  it('draws the same whatever else is tested, and however it is sliced', () => {
    const alone = test({ architectures: ARCHITECTURES.filter(({ id }) => id === 'middle'), runs: 60, mode: 'full' });
    const sliced = stressRun(input({ runs: 60, mode: 'full', slice: 7 }));
    let reports = 0;
    let step = sliced.next();
    while (!step.done) {
      reports += 1;
      expect(step.value).toEqual({ done: 7 * reports, of: 60 });
      step = sliced.next();
    }
    expect(reports).toBe(8);
    expect(of(step.value, 'middle').groups.hard!.meanPeak).toEqual(of(alone, 'middle').groups.hard!.meanPeak);
  });
  it('takes anything: no runs, no crises, no architectures, an empty world', () => {
    expect(of(test({ runs: 0 }), 'none').groups.hard!.peaks[0]!.share.value).toBe(0);
    expect(of(test({ deck: [] }), 'none').groups).toEqual({});
    expect(test({ architectures: [] }).architectures).toEqual([]);
    const empty = { issues: {}, actors: {}, dyads: {}, contagion: [] };
    const json = JSON.stringify([test({ world: empty, runs: 5 }), test({ world: empty, runs: 5, mode: 'full' })]);
    expect(json).not.toContain('null');
  });
  it('comes to the same bytes on any machine', () => {
    expect(hash32(JSON.stringify([standing, builtTense, builtDetente]))).toBe(4240652025);
  });
  it('draws from other seeds under another prefix', () => {
    expect(shares(test({ prefix: 'T', runs: 100 }), 'none', 'hard')).not.toBe(shares(test({ runs: 100 }), 'none', 'hard'));
  });
});

describe('leaving one mechanism out', () => {
  const lost = drain(contributionRun(input()));
  const without = (architecture: string) =>
    Object.fromEntries(lost.filter((one) => one.architecture === architecture).map((one) => [one.mechanism, one.lost.value.toFixed(3)]));

  it('shows what it contributed to hard crises', () => {
    expect(without('middle')).toEqual({ soft_pillar: '0.034', maritime_air_code: '0.090', hotline_net: '0.059' });
    expect(without('none')).toEqual({});
  });
  it('leaves nothing of an architecture with one', () => {
    const none = of(standing, 'none').groups.hard!.peaks[0]!.share.value;
    const formal = of(standing, 'formal').groups.hard!.peaks[0]!.share.value;
    expect(Number(without('formal')['organisation'])).toBeCloseTo(none - formal, 3);
  });
  it('never gains anything', () => {
    expect(lost.every((one) => one.lost.value >= 0)).toBe(true);
  });
  it('has nothing to say without hard crises', () => {
    expect(drain(contributionRun(input({ deck: [], runs: 3 })))).toEqual([]);
  });
});
