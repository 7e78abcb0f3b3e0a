import { describe, expect, it } from 'vitest';
import { alongEdge, directionTo, isSeen } from './edges.ts';
import { frameOf } from './frame.ts';
import { fit } from './pose.ts';
import { around, overlap, type Point } from './rect.ts';

const SCREEN = { x: 0, y: 0, width: 900, height: 424 };
const frame = frameOf({ west: 104, south: 21, east: 150, north: 51 });
const pose = fit(frame.bounds, SCREEN);
const MOSCOW = [37.62, 55.75] as const;
const WASHINGTON = [-77.04, 38.9] as const;
const BEIJING = [116.4, 39.9] as const;

describe('who lies off the map', () => {
  it('is told from who lies on it', () => {
    expect(isSeen(frame, pose, SCREEN, [], BEIJING)).toBe(true);
    expect(isSeen(frame, pose, SCREEN, [SCREEN], BEIJING)).toBe(false);
    expect(isSeen(frame, pose, SCREEN, [], MOSCOW)).toBe(false);
    expect(isSeen(frame, pose, SCREEN, [], WASHINGTON)).toBe(false);
  });

  it('is pointed at as a chart would have it: Washington in the east, over the date line', () => {
    expect(directionTo(frame, pose, SCREEN, WASHINGTON)[0]).toBeGreaterThan(0.9);
    const [dx, dy] = directionTo(frame, pose, SCREEN, MOSCOW);
    expect(dx).toBeLessThan(-0.8);
    expect(dy).toBeLessThan(0);
  });

  it('stands at the edge in its direction', () => {
    const chip = { width: 90, height: 20 };
    const [east, north] = alongEdge(
      [
        { ...chip, direction: [1, 0] },
        { ...chip, direction: [0, -1] },
      ],
      SCREEN,
      [],
    );
    expect(east).toEqual([900 - 45, 212]);
    expect(north).toEqual([450, 10]);
  });

  it('stands clear of what is there already and of one another', () => {
    const bar = { x: 0, y: 150, width: 200, height: 120 };
    const chip = { width: 90, height: 20, direction: [-1, 0] as Point };
    const middles = alongEdge([chip, chip, chip], SCREEN, [bar]);
    const boxes = middles.map((middle) => around(middle, chip));
    for (const [i, box] of boxes.entries()) {
      expect(overlap(box, bar)).toBe(0);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(0);
    }
  });
});
