import { describe, expect, it } from 'vitest';
import { frameOf } from '../ui/geo/frame.ts';
import { fit, onScreen } from '../ui/geo/pose.ts';
import { overlap } from '../ui/geo/rect.ts';
import type { PlacedMark } from './marks.ts';
import { flatMarks, signBoxes, standingAt } from './standing.ts';

const frame = frameOf({ west: 104, south: 21, east: 150, north: 51 });
const pose = fit(frame.bounds, { x: 0, y: 0, width: 900, height: 424 });
const mark = (id: string, more: Partial<PlacedMark>): PlacedMark => ({
  id,
  number: 1,
  kind: 'incident',
  status: 'reported',
  label: id,
  wire: 'w',
  ...more,
});
const stand = (marks: readonly PlacedMark[]) => standingAt(flatMarks(frame, marks), pose, 26, () => 2);

describe('signs on the map', () => {
  it('stand on their spot, those of movements beside the middle of their way', () => {
    const [incident, movement] = stand([
      mark('a', { at: [140, 30] }),
      mark('b', {
        kind: 'movement',
        path: [
          [120, 30],
          [130, 30],
        ],
      }),
    ]);
    expect(incident!.shift).toEqual([0, 0]);
    expect(Math.hypot(...movement!.shift)).toBeCloseTo(26 * 0.66);
    expect(Math.abs(movement!.course!)).toBeLessThan(5);
  });

  it('do not cover one another', () => {
    const standing = stand(['a', 'b', 'c', 'd'].map((id) => mark(id, { at: [125, 30] })));
    const boxes = signBoxes(standing, pose, 16);
    for (const [i, box] of boxes.entries()) for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBeLessThan(60);
    expect(standing.map(({ isAside }) => isAside)).toEqual([false, true, true, true]);
  });

  it('are not run over by an arrow that ends at them', () => {
    const [, movement] = stand([
      mark('a', { at: [130, 30] }),
      mark('b', {
        kind: 'movement',
        path: [
          [120, 30],
          [130, 30],
        ],
      }),
    ]);
    const end = onScreen(pose, movement!.way!.at(-1)!);
    const sign = onScreen(pose, flatMarks(frame, [mark('a', { at: [130, 30] })])[0]!.spot!);
    expect(Math.hypot(end[0] - sign[0], end[1] - sign[1])).toBeGreaterThan(18);
  });

  it('have a delegation’s accent only where they are its own, and none where nobody said where', () => {
    const [other, own, nowhere] = stand([mark('a', { at: [125, 30] }), mark('b', { at: [135, 30], status: 'own' }), mark('c', {})]);
    expect([other!.slot, own!.slot]).toEqual([undefined, 2]);
    expect(nowhere!.spot).toBeUndefined();
  });
});
