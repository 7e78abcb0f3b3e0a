import { describe, expect, it } from 'vitest';
import { type Building, buildTurn, NOT_BEGUN, upkeepTurn } from './build.ts';
import { u } from './chance.ts';
import { instalmentOf, pricesOf, setbackChance, setupCost } from './price.ts';
import { CODES, declaration, organisation, TENSE } from './reference.ts';
import type { World } from './world.ts';

const seed = 'S0';
/** A turn whose draw is, or is not, below the chance of a setback. */
const turnThat = (fails: boolean, world = TENSE) =>
  Array.from({ length: 99 }, (_, turn) => turn).find(
    (turn) => u(seed, 'setback:organisation', turn) < setbackChance(organisation, world) === fails,
  )!;

const build = (over: Partial<Parameters<typeof buildTurn>[0]> = {}) =>
  buildTurn({ mechanism: organisation, building: NOT_BEGUN, world: TENSE, seed, turn: turnThat(false), eif: true, ...over });

const poor = (code: string, K: number): World => ({ ...TENSE, actors: { ...TENSE.actors, [code]: { ...TENSE.actors[code]!, K } } });
const price = pricesOf(organisation, TENSE);
const at = (building: Partial<Building>): Building => ({ ...NOT_BEGUN, price, ...building });

describe('a turn of building', () => {
  it('is paid for by all and brings it one turn nearer', () => {
    const turn = build();
    expect(turn).toMatchObject({ outcome: 'progress', inForce: false, short: [], building: { progress: 1, setbacks: 0, price } });
    expect(turn.payments).toEqual(Object.fromEntries(CODES.map((code) => [code, setupCost(organisation, code, TENSE) / 6])));
    expect(turn.risk).toMatchObject({ chance: { value: setbackChance(organisation, TENSE), formula: 'setback' } });
    expect(turn.risk!.u).toBe(u(seed, 'setback:organisation', turnThat(false)));
  });
  it('is paid for nothing when it meets a setback', () => {
    const turn = build({ turn: turnThat(true) });
    expect(turn).toMatchObject({ outcome: 'setback', building: { progress: 0, setbacks: 1 } });
    expect(Object.keys(turn.payments)).toEqual(CODES);
  });
  it('ends the attempt with the second setback', () => {
    const turn = build({ turn: turnThat(true), building: at({ progress: 4, setbacks: 1 }) });
    expect(turn).toMatchObject({ outcome: 'abandoned', inForce: false, building: { progress: 4, setbacks: 2 } });
    const after = build({ building: turn.building });
    expect(after).toMatchObject({ outcome: 'abandoned', payments: {} });
    expect(after.risk).toBeUndefined();
  });
  it('stalls when one cannot pay: then nobody pays and nothing is risked', () => {
    const turn = build({ world: poor('MNG', 1) });
    expect(turn).toMatchObject({ outcome: 'stalled', payments: {}, short: ['MNG'], building: { progress: 0, setbacks: 0 } });
    expect(turn.risk).toBeUndefined();
  });
  it('can be paid with the last point', () => {
    expect(build({ world: poor('MNG', instalmentOf(price['MNG']!, organisation)) }).outcome).toBe('progress');
  });
  it('costs what was reckoned on the first one, whatever happens since', () => {
    const half = Object.fromEntries(CODES.map((code) => [code, 6]));
    expect(build({ building: at({ price: half }) }).payments).toEqual(Object.fromEntries(CODES.map((code) => [code, 1])));
    expect(build({ world: poor('MNG', 0) }).building.price).toEqual(price);
  });
  it('completes it, and puts it in force once what it waits for holds', () => {
    expect(build({ building: at({ progress: 5 }) })).toMatchObject({ outcome: 'complete', inForce: true });
    const waiting = build({ building: at({ progress: 5 }), eif: false });
    expect(waiting).toMatchObject({ outcome: 'complete', inForce: false });
    const later = build({ building: waiting.building });
    expect(later).toMatchObject({ outcome: 'complete', inForce: true, payments: {} });
    expect(later.risk).toBeUndefined();
  });
});

describe('a turn of upkeep', () => {
  it('costs a twentieth of what it took to set up', () => {
    const turn = upkeepTurn(declaration, { CHN: 40, JPN: 20 }, 1, TENSE);
    expect(turn).toMatchObject({ paid: true, maturity: 1, payments: { CHN: 2, JPN: 1, PRK: 0 } });
  });
  it('wears the mechanism where one cannot pay', () => {
    expect(upkeepTurn(declaration, { CHN: 40, JPN: 20 }, 1, poor('JPN', 0.5))).toMatchObject({
      paid: false,
      maturity: 0.9,
      payments: {},
      short: ['JPN'],
      why: { value: 0.9, formula: 'unpaid', inputs: { M: 1 } },
    });
    expect(upkeepTurn(declaration, { JPN: 20 }, 0.05, poor('JPN', 0)).maturity).toBe(0);
  });
});
