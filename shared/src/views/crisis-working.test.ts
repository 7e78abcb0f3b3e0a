import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../model/seat.ts';
import { given } from '../testing/given.ts';
import { withWorld } from '../testing/with-world.ts';
import { stepsRead } from './crisis-working.ts';

const clash = (seed: string, changes: Parameters<typeof withWorld>[0] = {}) =>
  given(withWorld({ world: { ...withWorld().world, inForce: ['treaty'] }, ...changes }), seed)
    .started()
    .and(FACILITATOR, 'startCrisis', { crisis: 'clash' });

describe('a step of a crisis, read', () => {
  it('divides the dice without a gap, and the draw lies in the zone it fell into', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      for (const { zones, fell, step } of stepsRead(clash(seed).after(16).session, 'clash')) {
        expect(zones[0]!.from).toBe(0);
        expect(zones.at(-1)!.to).toBe(1);
        for (const [at, zone] of zones.slice(1).entries()) expect(zone.from).toBe(zones[at]!.to);
        const moved = (step.awaits ?? step.rung) - step.was;
        expect(moved).toBe({ down: -1, stay: 0, press: 0, rise: 1 }[fell]);
      }
    }
  });
  it('comes latest first, with the firebreak and the names of what tempered it', () => {
    const read = stepsRead(clash('a').after(11).session, 'clash');
    expect(read.map(({ step }) => step.k)).toEqual([1, 0]);
    expect(read[1]!.phi).toBe(0.9);
    expect(read[0]!.acts.map(({ name }) => name)).toEqual(['Treaty']);
    expect(stepsRead(clash('a').session, 'clash')).toEqual([]);
    expect(stepsRead(clash('a').session, 'nothing')).toEqual([]);
  });
});
