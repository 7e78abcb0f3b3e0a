import { describe, expect, it } from 'vitest';
import { frameOf } from './frame.ts';
import type { Point } from './rect.ts';
import { along, flatWay, headingOf, lengthOf, shortened } from './way.ts';

const CORNER: Point[] = [
  [0, 0],
  [100, 0],
  [100, 50],
];

describe('the way of a movement', () => {
  it('has a length, a middle and a heading at its end', () => {
    expect(lengthOf(CORNER)).toBe(150);
    expect(along(CORNER, 120)).toEqual([100, 20]);
    expect(headingOf(CORNER)).toBe(90);
  });

  it('ends short of the sign it points at, but never without more than half of itself', () => {
    expect(shortened(CORNER, 30).at(-1)).toEqual([100, 20]);
    expect(lengthOf(shortened(CORNER, 1000))).toBe(75);
  });

  it('crosses the date line in one piece', () => {
    const way = flatWay(frameOf({ west: 160, south: 45, east: 205, north: 68 }), [
      [172, 56],
      [-172, 59],
    ]);
    for (const [place, [x]] of way.entries()) if (place > 0) expect(x).toBeGreaterThan(way[place - 1]![0]);
  });
});
