import { describe, expect, it } from 'vitest';
import type { Chapter } from './chapters.ts';
import { peaksOf } from './peaks.ts';

const rung = (position: number, slot: string, rung: number): Chapter => ({
  kind: 'rung',
  position,
  at: position,
  played: position,
  slot,
  rung,
});
const at = (chapters: Chapter[]) => peaksOf(chapters).map(({ position }) => position);

describe('peaks of a crisis', () => {
  it('are where it stood highest before it went down', () => {
    expect(at([rung(1, 'a', 3), rung(2, 'a', 5), rung(3, 'a', 4), rung(4, 'a', 6)])).toEqual([2, 4]);
  });
  it('are where they were reached, not where they were told of again', () => {
    expect(at([rung(1, 'a', 3), rung(2, 'a', 3), rung(3, 'a', 2)])).toEqual([1]);
  });
  it('belong to each crisis by itself, from whatever circle it was heard', () => {
    expect(at([rung(1, 'a~public', 3), rung(2, 'b', 6), rung(3, 'a~parties', 5), rung(4, 'b', 1)])).toEqual([2, 3]);
  });
  it('are none where nothing broke out', () => {
    expect(at([])).toEqual([]);
  });
});
