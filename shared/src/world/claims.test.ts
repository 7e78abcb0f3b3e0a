import { describe, expect, it } from 'vitest';
import { drain } from './drain.ts';
import type { Mechanism } from './mechanism.ts';
import { bite, buildTurnsOf } from './mechanism.ts';
import { peacetimeTurn, withChanges } from './peacetime.ts';
import { ARCHITECTURES, CODES, DECK, DETENTE, declaration, organisation, softPillar, TENSE } from './reference.ts';
import { type StressInput, stressRun } from './stress.ts';
import type { Group } from './stress-groups.ts';
import type { World } from './world.ts';

/** Shares of crises that reach rung 5, by architecture. 500 runs, as the printed numbers of these claims were made. */
function shares(over: Partial<StressInput>, group: Group = 'hard'): Record<string, number> {
  const { architectures } = drain(
    stressRun({ world: TENSE, deck: DECK, architectures: ARCHITECTURES, mode: 'in-force', runs: 500, ...over }),
  );
  return Object.fromEntries(architectures.map(({ id, groups }) => [id, groups[group]!.peaks[0]!.share.value]));
}

const printed = (values: Record<string, number>) => Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value.toFixed(3)]));
const variants = (of: Record<string, Mechanism>) => Object.entries(of).map(([id, mechanism]) => ({ id, mechanisms: [mechanism] }));
const best = (values: Record<string, number>) => Object.entries(values).sort(([, a], [, b]) => a - b)[0]![0];
const everyDyad = (world: World, over: Partial<World['dyads'][string]>): World => ({
  ...world,
  dyads: Object.fromEntries(Object.entries(world.dyads).map(([key, dyad]) => [key, { ...dyad, ...over }])),
});

const inForce = shares({});

describe('what the assumptions imply', () => {
  it('C1: a formal organisation tempers hard crises best, once it is in force', () => {
    expect(best(inForce)).toBe('formal');
  });
  it('C2: it is the dearest and slowest, and about half the attempts fail in a tense start', () => {
    const { architectures } = drain(stressRun({ world: TENSE, deck: [], architectures: ARCHITECTURES, mode: 'in-force', runs: 0 }));
    const formal = architectures.find(({ id }) => id === 'formal')!;
    for (const other of architectures.filter(({ id }) => id !== 'formal')) {
      expect(formal.cost.mean).toBeGreaterThan(other.cost.mean);
      expect(formal.buildTurns).toBeGreaterThan(other.buildTurns);
    }
    expect(formal.pInForce).toBeCloseTo(0.51, 2);
    expect(
      ARCHITECTURES.slice(1, 4)
        .flatMap(({ mechanisms }) => mechanisms.map(buildTurnsOf))
        .sort(),
    ).toEqual([2, 2, 2, 3, 3, 3, 3, 3, 4]);
  });
  it('C3: declarations are close to nothing in hard crises', () => {
    expect(inForce['none']! - inForce['informal']!).toBeLessThan(0.05);
    expect(inForce['none']! - inForce['formal']!).toBeGreaterThan(0.3);
  });
  it('C4: obligations, verification and a secretariat make a declaration work', () => {
    const enforced = { ...declaration, oblig: 0.6, verif: 0.4, secr: 0.6 };
    expect(bite(enforced)).toBeGreaterThan(bite(declaration));
    expect(printed(shares({ architectures: variants({ declaration, enforced }) }))).toEqual({ declaration: '0.571', enforced: '0.468' });
  });
  it('C5: existing forums do nothing in fast crises, and something in slow and soft ones', () => {
    const [fast, soft] = [shares({}, 'hardFast'), shares({}, 'soft')];
    expect(fast['statusquo']).toBe(fast['none']);
    expect(inForce['statusquo']).toBeLessThan(inForce['none']!);
    expect(soft['statusquo']).toBeLessThan(soft['none']! / 5);
  });
  it('C6: built first, the middle ground is best in a tense start and the formal organisation after a détente', () => {
    expect([best(shares({ mode: 'full' })), best(shares({ mode: 'full', world: DETENTE }))]).toEqual(['middle', 'formal']);
  });
  it('C7: a soft pillar spills over into trust, unless there is coercion', () => {
    const trustAfter = (start: World, mechanisms: Mechanism[]) => {
      let world = start;
      const standing = mechanisms.map((mechanism) => ({ mechanism, maturity: 1 }));
      for (let turn = 0; turn < 12; turn += 1) world = withChanges(world, peacetimeTurn(world, standing));
      return ['CHN~JPN', 'KOR~PRK'].map((key) => Number(world.dyads[key]!.S.toFixed(1)));
    };
    expect(trustAfter(TENSE, [])).toEqual([31.3, 14.5]);
    expect(trustAfter(TENSE, [softPillar])).toEqual([37.9, 20.0]);
    expect(trustAfter(everyDyad(TENSE, { C: 0.35 }), [softPillar])).toEqual([30.9, 15.4]);
  });
  it('C8: a member that stays away takes its crises out of reach', () => {
    const without = { ...organisation, members: CODES.filter((one) => one !== 'PRK') };
    expect(printed(shares({ architectures: variants({ organisation, without }) }))).toEqual({ organisation: '0.276', without: '0.460' });
  });
  it('C9: how members decide is worth as much as what they agree on', () => {
    const architectures = variants({
      majority: { ...organisation, rule: { type: 'majority', q: 0.6, base: 'members' } },
      unanimityMinusParties: organisation,
      veto: { ...organisation, rule: { type: 'veto', holders: ['CHN', 'RUS', 'USA'], count: 3 } },
      parties: { ...organisation, rule: { type: 'parties' } },
      consensus: { ...organisation, rule: { type: 'consensus' } },
    });
    expect(printed(shares({ architectures }))).toEqual({
      majority: '0.242',
      unanimityMinusParties: '0.276',
      veto: '0.284',
      parties: '0.321',
      consensus: '0.354',
    });
  });
  it('C10: every hour of reaction time costs', () => {
    const slow = (latencyHours: number) => ({ ...organisation, latencyHours });
    const architectures = variants({ 'in 6': slow(6), 'in 12': slow(12), 'in 24': slow(24), 'in 72': slow(72), 'in 168': slow(168) });
    expect(printed(shares({ architectures }))).toEqual({
      'in 6': '0.251',
      'in 12': '0.276',
      'in 24': '0.339',
      'in 72': '0.495',
      'in 168': '0.562',
    });
  });
  it('interdependence holds escalation back', () => {
    const none = { architectures: ARCHITECTURES.slice(0, 1) };
    expect(printed(shares({ ...none, world: everyDyad(TENSE, { I: 0 }) }))).toEqual({ none: '0.695' });
    expect(printed(shares({ ...none, world: everyDyad(TENSE, { I: 0.8 }) }))).toEqual({ none: '0.441' });
  });
});
