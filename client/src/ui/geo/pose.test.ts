import { describe, expect, it } from 'vitest';
import { between, fit, limitsOf, moved, onMap, onScreen, within, zoomed } from './pose.ts';

const CONTENT = { x: 0, y: 200, width: 2000, height: 1600 };
const REACH = { x: -3400, y: -2000, width: 8800, height: 6000 };
const SIZE = { width: 900, height: 420 };
const HOME = fit(CONTENT, { x: 0, y: 0, ...SIZE });
const LIMITS = limitsOf(HOME, REACH, SIZE);

describe('how the map stands on the screen', () => {
  it('fits all of it into the middle', () => {
    expect(onScreen(HOME, [1000, 1000])).toEqual([450, 210]);
    expect(onScreen(HOME, [0, 200])[1]).toBeCloseTo(0);
    expect(onScreen(HOME, [0, 1800])[1]).toBeCloseTo(420);
  });

  it('keeps under the pointer what is under it while zooming', () => {
    const point = [321, 77] as const;
    const before = onMap(HOME, point);
    const after = onMap(within(zoomed(HOME, 3, point), LIMITS, point), point);
    expect(after[0]).toBeCloseTo(before[0]);
    expect(after[1]).toBeCloseTo(before[1]);
  });

  it('ends at the closest scale without sliding away', () => {
    const closest = within(zoomed(HOME, 1000, [100, 100]), LIMITS, [100, 100]);
    expect(closest.k).toBe(LIMITS.most);
    expect(onMap(closest, [100, 100])[0]).toBeCloseTo(onMap(HOME, [100, 100])[0]);
    expect(within(zoomed(closest, 2, [5, 5]), LIMITS, [5, 5])).toEqual(closest);
  });

  it('never leaves what is drawn', () => {
    for (const [dx, dy] of [
      [1e6, 1e6],
      [-1e6, -1e6],
    ] as const) {
      const pose = within(moved(HOME, dx, dy), LIMITS);
      const [left, top] = onMap(pose, [0, 0]);
      const [right, bottom] = onMap(pose, [SIZE.width, SIZE.height]);
      expect(left).toBeGreaterThanOrEqual(REACH.x - 1e-6);
      expect(top).toBeGreaterThanOrEqual(REACH.y - 1e-6);
      expect(right).toBeLessThanOrEqual(REACH.x + REACH.width + 1e-6);
      expect(bottom).toBeLessThanOrEqual(REACH.y + REACH.height + 1e-6);
    }
  });

  it('glides from one pose to another through poses in between', () => {
    const there = within(zoomed(moved(HOME, 50, 20), 4, [300, 200]), LIMITS);
    expect(between(HOME, there, 0, SIZE)).toEqual(HOME);
    const end = between(HOME, there, 1, SIZE);
    expect(end.k).toBeCloseTo(there.k);
    expect(end.x).toBeCloseTo(there.x);
    expect(between(HOME, there, 0.5, SIZE).k).toBeCloseTo(Math.sqrt(HOME.k * there.k));
  });
});
