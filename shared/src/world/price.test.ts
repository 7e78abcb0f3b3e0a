import { describe, expect, it } from 'vitest';
import { mean } from './mean.ts';
import type { AllianceClause } from './mechanism.ts';
import {
  chanceInForce,
  gapOf,
  gapReckoned,
  inForceReckoned,
  instalmentOf,
  setbackChance,
  setupCost,
  setupReckoned,
  upkeepOf,
} from './price.ts';
import { CODES, code, DETENTE, declaration, organisation, TENSE } from './reference.ts';
import type { Actor, World } from './world.ts';

const meanCost = (world: World, codes = CODES, alliance: AllianceClause = 'silent') =>
  Number(mean(codes, (one) => setupCost({ ...organisation, alliance }, one, world)).toFixed(1));

const withActors = (change: (actor: Actor) => Actor): World => ({
  ...TENSE,
  actors: Object.fromEntries(Object.entries(TENSE.actors).map(([one, actor]) => [one, change(actor)])),
});

describe('the price of a mechanism', () => {
  it('falls where threats are perceived alike', () => {
    expect(meanCost(TENSE)).toBe(31.0);
    expect(meanCost(withActors((actor) => ({ ...actor, threat: { maritime: 5 } })))).toBe(27.5);
    expect(meanCost(withActors((actor) => ({ ...actor, threat: {} })))).toBe(27.5);
  });
  it('is the same with reservations and between whom it does not hold', () => {
    const split = { ...organisation, reservations: ['PRK'], notBetween: [['PRK', 'KOR'] as const] };
    for (const one of CODES) expect(setupCost(split, one, TENSE)).toBe(setupCost(organisation, one, TENSE));
  });
  it('falls where sovereignty is understood alike', () => {
    expect(meanCost(withActors((actor) => ({ ...actor, sov: 0.5 })))).toBe(26.5);
  });
  it('does not depend on sovereignty where nothing intrudes', () => {
    const toothless = { ...organisation, oblig: 0, verif: 0, secr: 0 };
    expect(setupCost(toothless, 'CHN', TENSE)).toBe(
      setupCost(
        toothless,
        'CHN',
        withActors((actor) => ({ ...actor, sov: 0.5 })),
      ),
    );
  });
  it('depends on what it says about alliances, and for whom', () => {
    const allied = ['JPN', 'KOR', 'USA'];
    const others = ['CHN', 'MNG', 'PRK', 'RUS'];
    expect([meanCost(TENSE, allied, 'complementary'), meanCost(TENSE, allied, 'supersedes')]).toEqual([30.2, 44.9]);
    expect([meanCost(TENSE, others, 'complementary'), meanCost(TENSE, others, 'supersedes')]).toEqual([32.7, 30.2]);
  });
  it('rises where membership touches a question of status', () => {
    const touchy = { ...organisation, statusSensitivity: 10 };
    expect(setupCost(touchy, 'CHN', TENSE) - setupCost(organisation, 'CHN', TENSE)).toBeCloseTo(8.15, 10);
  });
  it('is paid in instalments, then as upkeep', () => {
    expect(instalmentOf(31.2, organisation)).toBeCloseTo(5.2, 12);
    expect(upkeepOf(31)).toBeCloseTo(1.55, 12);
  });
  it('can be told with its reasons', () => {
    const { value, formula, inputs } = setupReckoned(organisation, 'JPN', TENSE);
    expect(value).toBe(setupCost(organisation, 'JPN', TENSE));
    expect(formula).toBe('setup');
    expect(inputs).toMatchObject({ h: 0.95, n: 7, reuse: 0, friction: 1, ...gapOf(organisation, TENSE) });
    expect(gapReckoned(organisation, TENSE).tp).toMatchObject({ value: gapOf(organisation, TENSE).tp, inputs: { CHN: 6, MNG: 1 } });
  });
  it('has no gap to pay for where there is one member, or none', () => {
    for (const members of [['CHN'], []]) expect(gapOf({ ...organisation, members }, TENSE)).toEqual({ tp: 0, sv: 0 });
  });
});

describe('the chance to be built', () => {
  it('is about even for a formal organisation in a tense start, and good after a détente', () => {
    expect(inForceReckoned(organisation, TENSE).value.toFixed(2)).toBe('0.51');
    expect(inForceReckoned(organisation, DETENTE).value.toFixed(2)).toBe('0.97');
  });
  it('allows one setback, not two', () => {
    expect(chanceInForce(0.5, 1)).toBe(0.75);
    expect(chanceInForce(0, 6)).toBe(1);
    expect(chanceInForce(1, 3)).toBe(0);
  });
  it('is never certain and never hopeless', () => {
    const calm = { ...TENSE, dyads: {}, actors: {} };
    expect(setbackChance(declaration, { ...calm, dyads: { 'CHN~JPN': { T: 0, S: 100, F: 0, I: 0, C: 0 } } })).toBe(0.01);
    expect(setbackChance(code, TENSE)).toBeGreaterThan(setbackChance(code, DETENTE));
  });
});
