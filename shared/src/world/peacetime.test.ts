import { describe, expect, it } from 'vitest';
import { changeOf } from './change.ts';
import { spreadOf } from './contagion.ts';
import { peacetimeTurn, withChanges } from './peacetime.ts';
import { code, organisation, softPillar, TENSE } from './reference.ts';
import type { Dyad, World } from './world.ts';

const one = (dyad: Partial<Dyad>, over: Partial<World> = {}): World => ({
  ...TENSE,
  dyads: { 'CHN~JPN': { T: 50, S: 20, F: 40, I: 0, C: 0, ...dyad } },
  ...over,
});
const inForce = (mechanism: typeof code, maturity = 1) => ({ mechanism, maturity });
const changed = (world: World, variable: string, ...mechanisms: (typeof code)[]) =>
  peacetimeTurn(
    world,
    mechanisms.map((mechanism) => inForce(mechanism)),
  ).find((change) => change.variable === variable);

describe('a turn without a crisis', () => {
  it('arms: tension rises where nothing is in force', () => {
    expect(changed(one({}), 'T')).toMatchObject({ was: 50, value: 50.5, parts: [{ track: 'military', add: 0.5, formula: 'arms' }] });
  });
  it('lets a mechanism with a traditional issue mitigate it', () => {
    const T = changed(one({}), 'T', code)!;
    expect(T.value).toBeCloseTo(50 + 0.5 - (1.6 * 0.6 + 0.6 * 0.6) * (0.3 + 0.7 * 0.53), 12);
    expect(T.parts[1]).toMatchObject({ track: 'diplomatic', formula: 'mitigation', by: 'maritime_air_code' });
    expect(changed(one({}), 'T', softPillar)!.value).toBe(50.5);
  });
  it('mitigates less between members with a reservation, and not at all with one who is no member', () => {
    const full = changed(one({}), 'T', code)!.value;
    const reserved = changed(one({}), 'T', { ...code, reservations: ['JPN'] })!.value;
    const outside = changed(one({}), 'T', { ...code, members: ['CHN', 'KOR'] })!.value;
    expect([full < reserved, reserved < outside, outside]).toEqual([true, true, 50.5]);
  });
  it('changes nothing between two of whom one objects to the reservation of the other, and everything as before between others', () => {
    const split = { ...code, notBetween: [['JPN', 'CHN'] as const] };
    expect(changed(one({}), 'T', split)!.value).toBe(50.5);
    expect(changed(one({}), 'T', { ...code, notBetween: [['JPN', 'KOR'] as const] })).toEqual(changed(one({}), 'T', code));
  });
  it('lets cooperation fade, and a mechanism with a non-traditional issue build it', () => {
    expect(changed(one({}), 'F')!.value).toBeCloseTo(39.8, 12);
    expect(changed(one({}), 'F', softPillar)!.value).toBeCloseTo(40 - 0.2 + 6 * 0.7 * 0.6, 12);
  });
  it('spills cooperation over into trust, damped by tension', () => {
    expect(changed(one({}), 'S')!.value).toBeCloseTo(20 + 0.12 * 20 * 0.5, 12);
    expect(changed(one({ T: 100 }), 'S')).toBeUndefined();
    expect(changed(one({ F: 10 }), 'S')).toBeUndefined();
  });
  it('lets verification build trust', () => {
    const S = changed(one({ F: 0 }), 'S', organisation)!;
    expect(S.parts).toEqual([
      { track: 'military', add: 1.2 * 0.6 * 0.8, formula: 'verification', inputs: { M: 1, verif: 0.6, S: 20 }, by: 'organisation' },
    ]);
  });
  it('destroys cooperation by coercion', () => {
    const F = changed(one({ C: 0.5 }), 'F')!;
    expect(F.value).toBeCloseTo(40 - 0.2 - 4, 12);
    expect(F.parts.at(-1)).toMatchObject({ track: 'economic', add: -4, formula: 'coercion' });
  });
  it('reckons everything from the values at its start', () => {
    const [T, S, F] = ['T', 'S', 'F'].map((variable) => changed(one({}), variable, organisation, softPillar)!);
    expect([T!.was, S!.was, F!.was]).toEqual([50, 20, 40]);
    expect(S!.parts[0]!.inputs).toEqual({ F: 40, S: 20, T: 50 });
  });
  it('tells nothing of what did not move', () => {
    expect(peacetimeTurn(one({ T: 0, S: 50, F: 0 }), [])).toEqual([]);
    expect(peacetimeTurn({ issues: {}, actors: {}, dyads: {}, contagion: [] }, [])).toEqual([]);
  });
  it('changes a world without touching the old one', () => {
    const before = one({});
    const after = withChanges(before, peacetimeTurn(before, []));
    expect([before.dyads['CHN~JPN']!.T, after.dyads['CHN~JPN']!.T]).toEqual([50, 50.5]);
  });
});

describe('contagion', () => {
  const contagion = [{ from: 'USA~CHN', to: ['JPN~CHN', 'CHN~KOR', 'X~Y'], rate: 0.15 }];
  const world: World = { ...TENSE, contagion };

  it('passes on a share of what moved, to relations that the world keeps', () => {
    expect(spreadOf(world, { 'CHN~USA': 10 }).map(({ dyad, part }) => [dyad, part.add])).toEqual([
      ['CHN~JPN', 1.5],
      ['CHN~KOR', 1.5],
    ]);
    expect(spreadOf(world, { 'CHN~KOR': 10 })).toEqual([]);
  });
  it('comes on top of what a turn does by itself', () => {
    const T = peacetimeTurn(world, []).find(({ variable, dyad }) => variable === 'T' && dyad === 'CHN~KOR')!;
    expect(T.parts[1]).toEqual({
      track: 'political',
      add: 0.15 * (68.68 - 68),
      formula: 'contagion',
      inputs: { rate: 0.15, dT: 68.68 - 68 },
      by: 'CHN~USA',
    });
  });
  it('goes one link far, also round a circle', () => {
    const circle = [
      { from: 'CHN~USA', to: ['CHN~JPN'], rate: 1 },
      { from: 'CHN~JPN', to: ['CHN~USA'], rate: 1 },
    ];
    const after = withChanges(TENSE, peacetimeTurn({ ...TENSE, contagion: circle }, []));
    expect(after.dyads['CHN~USA']!.T).toBeCloseTo(68 + 0.68 + 0.52, 12);
  });
});

describe('a change', () => {
  it('names what its range cut off', () => {
    const part = { track: 'military', add: 8, formula: 'shock', inputs: { shock: 8 } } as const;
    expect(changeOf('T', 'CHN~JPN', 95, [part])).toEqual({
      variable: 'T',
      dyad: 'CHN~JPN',
      was: 95,
      value: 100,
      parts: [part, { track: 'military', add: -3, formula: 'range', inputs: { limit: 100, before: 103 } }],
    });
    expect(changeOf('S', 'CHN~JPN', 1, [{ ...part, add: -2 }])).toMatchObject({ value: 0, parts: [{ add: -2 }, { add: 1 }] });
  });
});
