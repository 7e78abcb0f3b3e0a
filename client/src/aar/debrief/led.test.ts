import type { DebriefHead } from '@demarche/shared';
import { paceOf } from '@demarche/shared/replay/pace';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Course } from '../course.ts';
import { createPlayhead } from '../playhead.ts';
import { behind, createLed } from './led.ts';

/** Ten events, one a second. */
const course: Course = {
  first: 0,
  last: 10,
  timeAt: (position) => ({ at: position, played: position * 1_000 }),
  positionAtPlayed: (played) => Math.min(10, Math.floor(played / 1_000)),
  heard: (eyes) => ({ positions: eyes === 'JPN' ? [2, 5, 9] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], chapters: [], entries: [] }),
  pace: () => paceOf([], 10_000),
};
const page = (perspectives = ['JPN'], asks?: DebriefHead['asks']) => {
  const told: (DebriefHead | null)[] = [];
  const playhead = createPlayhead(course, { position: 0, perspective: perspectives[0]!, speed: 1 });
  const led = createLed({ playhead, perspectives, asks: () => asks, tell: (head) => told.push(head) });
  const stop = led.watch();
  return { led, playhead, told, stop, role: () => led.store.getState().role, at: () => playhead.store.getState() };
};
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('who is led through a debrief', () => {
  it('goes where it is led, with its own eyes where the others are not its own', () => {
    const { led, at, role } = page();
    led.heard({ played: 5_000, perspective: 'all' });
    expect(role()).toBe('following');
    expect(at()).toMatchObject({ position: 5, played: 5_000, perspective: 'JPN', playing: false });
  });

  it('takes the eyes of the one who leads where it may', () => {
    const { led, at } = page(['all', 'JPN']);
    led.heard({ played: 2_000, perspective: 'JPN' });
    expect(at()).toMatchObject({ position: 2, perspective: 'JPN' });
  });

  it('wanders once it moves by itself, is not moved then, and comes back when it wants to', () => {
    const { led, playhead, at, role } = page();
    led.heard({ played: 5_000, perspective: 'all' });
    playhead.seek(2);
    expect(role()).toBe('wandering');
    led.heard({ played: 9_000, perspective: 'all' });
    expect(at().position).toBe(2);
    expect(behind(course, at(), led.store.getState().head!)).toBe(2);
    led.follow();
    expect([role(), at().position]).toEqual(['following', 9]);
  });

  it('is alone again when nobody leads', () => {
    const { led, role, at } = page();
    led.heard({ played: 5_000, perspective: 'all' });
    led.heard(undefined);
    expect([role(), at().position]).toEqual(['alone', 5]);
  });
});

describe('who leads a debrief', () => {
  it('tells where it stands at once, and then a few times a second at most', () => {
    const { led, playhead, told } = page(['all']);
    led.lead();
    expect(told).toEqual([{ played: 0, perspective: 'all' }]);
    for (const position of [1, 2, 3]) playhead.seek(position);
    vi.advanceTimersByTime(250);
    expect(told.slice(1)).toEqual([{ played: 3_000, perspective: 'all' }]);
  });

  it('says what is asked where it stands, and that it leads no longer', () => {
    const { led, told, stop } = page(['all'], { moment: 0, question: 'And you?' });
    led.lead();
    expect(told[0]).toMatchObject({ asks: { question: 'And you?' } });
    stop();
    expect(told.at(-1)).toBeNull();
  });

  it('follows when somebody else takes the lead', () => {
    const { led, role, told, playhead } = page(['all']);
    led.lead();
    led.heard({ played: 7_000, perspective: 'all' });
    playhead.seek(7);
    vi.advanceTimersByTime(1_000);
    expect(role()).toBe('following');
    expect(told).toHaveLength(1);
  });
});
