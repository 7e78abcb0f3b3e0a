import { describe, expect, it } from 'vitest';
import { MINUTE } from '../rules/time.ts';
import { paceOf } from './pace.ts';

const BUSY = [10 * MINUTE, 10 * MINUTE + 100, 10 * MINUTE + 200, 10 * MINUTE + 300];
const pace = paceOf(BUSY, 30 * MINUTE);
const takes = (from: number, to: number) => pace.watchAt(to) - pace.watchAt(from);

describe('a pace scaled to how much happened', () => {
  it('passes a quiet quarter of an hour in seconds', () => {
    expect(takes(10 * MINUTE + 300, 30 * MINUTE)).toBe(2_500);
    expect(takes(0, 10 * MINUTE)).toBe(2_500);
  });

  it('draws out what came in quick succession, slower than it was', () => {
    expect(takes(10 * MINUTE, 10 * MINUTE + 300)).toBe(3 * 450);
  });

  it('gives more time to what came at once, within limits', () => {
    const many = paceOf(Array(20).fill(MINUTE), 2 * MINUTE);
    expect(many.watchAt(2 * MINUTE) - many.watchAt(MINUTE)).toBe(2_000);
  });

  it('never goes back, and leads from either time to the other', () => {
    for (let at = 0; at <= pace.length; at += 37) {
      expect(pace.playedAt(at + 37)).toBeGreaterThanOrEqual(pace.playedAt(at));
      expect(pace.watchAt(pace.playedAt(at))).toBeCloseTo(at, 3);
    }
  });

  it('begins and ends with the play', () => {
    expect(pace.playedAt(-5)).toBe(0);
    expect(pace.playedAt(pace.length + 5)).toBe(30 * MINUTE);
    expect(paceOf([], 0).length).toBe(0);
  });
});
