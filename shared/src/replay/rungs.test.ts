import { describe, expect, it } from 'vitest';
import type { CrisisSight } from '../model/crisis.ts';
import { emptySession } from '../model/session.ts';
import { closestSights, highestRungs } from './rungs.ts';

const sight = (crisis: string, history: CrisisSight['history'], more: Partial<CrisisSight> = {}): CrisisSight => ({
  crisis,
  name: crisis,
  issue: 'sea',
  parties: ['CHN', 'JPN'],
  rung: history.at(-1)![1],
  peak: Math.max(...history.map(([, rung]) => rung)),
  since: history[0]![0],
  played: history.at(-1)![0],
  history,
  ...more,
});
const session = (crises: Record<string, CrisisSight>) => ({
  ...emptySession(),
  crises,
  clock: { running: false, anchorAt: 0, elapsed: 100 },
});

describe('how high things stood', () => {
  it('is the highest rung of all crises at each time', () => {
    const both = session({ a: sight('a', [[10, 3]]), b: sight('b', [[40, 5], [60, 2]]) }); // biome-ignore format: a line each
    expect(highestRungs(both)).toEqual([
      { from: 10, to: 40, rung: 3 },
      { from: 40, to: 60, rung: 5 },
      { from: 60, to: 100, rung: 3 },
    ]);
  });
  it('ends with a crisis that ended, and is nothing while there is none', () => {
    const over = session({ a: sight('a', [[10, 3]], { ended: 'over', played: 30 }), b: sight('b', [[50, 1]]) });
    expect(highestRungs(over)).toEqual([
      { from: 10, to: 30, rung: 3 },
      { from: 50, to: 100, rung: 1 },
    ]);
    expect(highestRungs(session({}))).toEqual([]);
  });
  it('is taken from the closest circle a reader belongs to', () => {
    const slots = { 'a~public': sight('a', [[20, 1]]), 'a~parties': sight('a', [[10, 4]]) };
    expect(closestSights(session(slots)).map(({ rung }) => rung)).toEqual([4]);
  });
});
