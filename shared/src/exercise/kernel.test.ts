import { describe, expect, it } from 'vitest';
import { withWorld } from '../testing/with-world.ts';
import { sceneOf } from '../world/crisis.ts';
import { setupCost } from '../world/price.ts';
import { cardOf, ladderOf, mechanismOf, membersOf, worldOf } from './kernel.ts';
import { exerciseSchema, type MechanismSpec } from './schema.ts';

const exercise = withWorld();
const world = worldOf(exercise);
const everyone = ['JPN', 'KOR', 'CHN'];
const treaty = exercise.mechanisms.find((one) => one.id === 'treaty')!;
const kernel = (changes: Partial<MechanismSpec> = {}) => mechanismOf({ ...treaty, ...changes }, everyone, exercise.institutions);

describe('an exercise in the words of the simulation', () => {
  it('knows countries, not observers', () => {
    expect(Object.keys(world.actors)).toEqual(everyone);
    expect(membersOf(treaty, Object.keys(world.actors))).toEqual(everyone);
  });
  it('fills in what a form means, and passes the label on to nobody', () => {
    expect(kernel()).toMatchObject({ oblig: 0.9, verif: 0.6, secr: 1, latencyHours: 12, reuse: 0, flex: 0 });
    const { form: _form, ...attributes } = { ...kernel(), form: 'x' };
    const relabelled = mechanismOf({ ...treaty, form: 'informal', ...attributes, members: [...everyone] } as MechanismSpec, everyone, []);
    expect(relabelled).toEqual(kernel());
  });
  it('counts nothing as reused where the host cannot take in every member', () => {
    expect(kernel({ hostedBy: 'forum', reuse: 0.5 }).reuse).toBe(0);
    expect(mechanismOf({ ...treaty, hostedBy: 'forum', reuse: 0.5 }, ['JPN', 'KOR'], exercise.institutions).reuse).toBe(0.5);
  });
  it('a text without prejudice costs less where status is touched, and does nothing in the areas it leaves aside', () => {
    const status = kernel({ statusSensitivity: 8 });
    const aside = kernel({ statusSensitivity: 8, withoutPrejudice: true, excludes: ['islands'] });
    expect(setupCost(aside, 'JPN', world)).toBeLessThan(setupCost(status, 'JPN', world));
    const card = cardOf(exercise.crises[0]!);
    const fitIn = (area?: string) =>
      sceneOf({ card: area === undefined ? card : { ...card, area }, world, inForce: [{ mechanism: aside, maturity: 1 }] }).acting[0]!.fit;
    expect([fitIn(), fitIn('open_sea'), fitIn('islands')]).toEqual([1, 1, 0]);
  });
  it('takes the nuclear firebreak from the tags, and as many firebreaks as there are rungs above the lowest', () => {
    expect(ladderOf(exercise.ladder)).toEqual({ phi: [1, 1, 1, 0.9, 0.8, 0.6, 0.55, 0.4, 0.2], nuclear: 7 });
    const rungs = ['calm', 'push', 'war'].map((label, n) => ({ n, label, phi: 0.5 }));
    const small = exerciseSchema.shape.ladder.parse({ rungs, confirmFrom: 2, stopAt: 2 });
    expect(ladderOf(small)).toEqual({ phi: [0.5, 0.5] });
  });
});
