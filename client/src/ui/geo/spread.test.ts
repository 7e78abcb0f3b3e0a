import { describe, expect, it } from 'vitest';
import type { Point } from './rect.ts';
import { spread } from './spread.ts';

describe('signs in the same place', () => {
  it('stay where they are while they are apart', () => {
    expect(
      spread(
        [
          [0, 0],
          [40, 0],
        ],
        24,
      ),
    ).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('step aside so that each can be read and pressed, the first staying put', () => {
    const points: Point[] = Array.from({ length: 12 }, () => [100, 100]);
    const offsets = spread(points, 24);
    expect(offsets[0]).toEqual([0, 0]);
    for (const [i, [ax, ay]] of offsets.entries())
      for (const [bx, by] of offsets.slice(i + 1)) expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(23.9);
    for (const [x, y] of offsets) expect(Math.hypot(x, y)).toBeLessThan(60);
  });
});
