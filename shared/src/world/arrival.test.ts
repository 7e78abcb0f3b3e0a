import { describe, expect, it } from 'vitest';
import { arrivalDraw, arrivalOf, arrivalReckoned } from './arrival.ts';
import { DETENTE, TENSE } from './reference.ts';
import type { World } from './world.ts';

const turns = Array.from({ length: 2000 }, (_, turn) => turn);
const cards = ['collision', 'outbreak', 'launch'];

describe('an unscheduled crisis', () => {
  it('is the likelier the tenser the five tensest relations are', () => {
    expect(arrivalReckoned(TENSE)).toEqual({ value: 0.05 + (0.25 * 68) / 100, formula: 'arrival', inputs: { T: 68 } });
    expect(arrivalReckoned(DETENTE).value).toBeLessThan(arrivalReckoned(TENSE).value);
    expect(arrivalReckoned({ ...TENSE, dyads: {} }).value).toBe(0.05);
  });
  it('never becomes less likely when one relation becomes tenser', () => {
    const at = (T: number): World => ({ ...TENSE, dyads: { ...TENSE.dyads, 'CHN~JPN': { ...TENSE.dyads['CHN~JPN']!, T } } });
    const chances = [0, 25, 50, 75, 100].map((T) => arrivalReckoned(at(T)).value);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
  });
  it('comes as often as that, and each as often as the others', () => {
    const came = turns.map((turn) => arrivalOf(TENSE, cards, 'S', turn)).filter((card) => card !== undefined);
    expect(came.length / turns.length).toBeCloseTo(0.22, 1);
    for (const card of cards) expect(came.filter((one) => one === card).length / came.length).toBeCloseTo(1 / 3, 1);
  });
  it('comes or not whichever crises may come', () => {
    for (const turn of turns.slice(0, 50)) {
      const comes = arrivalDraw('S', turn) < 0.22;
      expect(arrivalOf(TENSE, ['collision'], 'S', turn)).toBe(comes ? 'collision' : undefined);
    }
    expect(turns.some((turn) => arrivalOf(TENSE, [], 'S', turn) !== undefined)).toBe(false);
  });
});
